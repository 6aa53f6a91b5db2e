import { ProblemError } from '@estrade/api/client';
import { headers } from 'next/headers';
import { forbidden, notFound, redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { cache } from 'react';
import { api } from './api';
import { pathHeader } from './request-path';
import { me, type Member } from './me';

/** Who is signed in, or null. Asked once per page, however many parts want to know. */
export const readMember = cache(async (): Promise<Member | null> => {
  try {
    return await (await api())(me);
  } catch (error) {
    if (error instanceof ProblemError && error.problem.status === 401) return null;
    throw error;
  }
});

/** Who is signed in; otherwise goes to renew the session, or to sign in, and comes back to this page. */
export async function requireMember(): Promise<Member> {
  return (await readMember()) ?? goAndSignIn();
}

/** Staff only: moderators and admins. */
export async function requireStaff(): Promise<Member> {
  const member = await requireMember();
  return member.role === 'member' ? forbidden() : member;
}

/** The answer of a private page's call; « not found », « forbidden » and « not signed in » become their pages. */
export async function orPage<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    const status = error instanceof ProblemError ? error.problem.status : 0;
    if (status === 401) await goAndSignIn();
    if (status === 403) forbidden();
    if (status === 404 || status === 410) notFound();
    throw error;
  }
}

async function goAndSignIn(): Promise<never> {
  const path = (await headers()).get(pathHeader);
  redirect(`/${await getLocale()}/session${path ? `?next=${encodeURIComponent(path)}` : ''}`);
}
