import { accounts } from '@estrade/api/accounts';
import type { Member } from '@estrade/api/accounts-shapes';
import { ProblemError } from '@estrade/api/client';
import { organizations } from '@estrade/api/organizations';
import type { Answer } from '@estrade/api/route';
import { headers } from 'next/headers';
import { forbidden, notFound, redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { cache } from 'react';
import { api } from './api';
import { pathHeader } from './request-path';

/** Who is signed in, or null. Asked once per page, however many parts want to know. */
export const readMember = cache(async (): Promise<Member | null> => {
  try {
    return await (
      await api()
    )(accounts.me);
  } catch (error) {
    if (statusOf(error) === 401) return null;
    throw error;
  }
});

/** Who is signed in; otherwise goes to renew the session, or to sign in, and comes back to this page. */
export async function requireMember(): Promise<Member> {
  return (await readMember()) ?? goAndSignIn();
}

/** Staff only: moderators and admins. */
export async function requireStaff(): Promise<Member & { role: 'moderator' | 'admin' }> {
  const member = await requireMember();
  if (member.role === 'member') forbidden();
  return { ...member, role: member.role };
}

export type MyOrganization = Answer<typeof organizations.mine>['items'][number];

/** The organizations one works for. */
export const readMyOrganizations = cache(async (): Promise<MyOrganization[]> => {
  const { items } = await orPage((await api())(organizations.mine));
  return items;
});

/** The organization of a workspace page; « not found » to everyone who does not work there. */
export async function requireOrganization(id: string): Promise<MyOrganization> {
  await requireMember();
  const mine = await readMyOrganizations();
  return mine.find((organization) => organization.id === id) ?? notFound();
}

/** The same for pages of those who run it: an operator has no business there. */
export async function requireManagement(id: string): Promise<MyOrganization> {
  const organization = await requireOrganization(id);
  if (organization.role === 'operator') forbidden();
  return organization;
}

/** The answer of a private page's call; « not signed in », « forbidden » and « not found » become their pages. */
export async function orPage<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    const status = statusOf(error);
    if (status === 401) await goAndSignIn();
    if (status === 403) forbidden();
    if (status === 404 || status === 410) notFound();
    throw error;
  }
}

// The API trades the refresh cookie, which pages never see, and sends people on: back here, or to sign in.
async function goAndSignIn(): Promise<never> {
  const next = (await headers()).get(pathHeader) ?? `/${await getLocale()}/space`;
  redirect(`/api/auth/refresh?next=${encodeURIComponent(next)}`);
}

function statusOf(error: unknown): number {
  return error instanceof ProblemError ? error.problem.status : 0;
}
