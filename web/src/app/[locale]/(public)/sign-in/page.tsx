import { accounts } from '@estrade/api/accounts';
import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { SignInPage } from '@/features/accounts/sign-in-page';
import { publicApi } from '@/kit/api';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { safeNext } from '@/kit/request-path';
import { pageMetadata } from '@/kit/seo';
import { readMember } from '@/kit/session';
import { getTranslations } from 'next-intl/server';

/** It answers to whoever asks: what is in the address, who is signed in. */
export const dynamic = 'force-dynamic';

export async function generateMetadata() {
  const [t, locale] = [await getTranslations('accounts.signIn'), await getLocale()];
  return pageMetadata({ locale, path: '/sign-in', title: t('title'), description: t('lead'), hidden: true });
}

export default async function SignIn({ searchParams }: PageProps<'/[locale]/sign-in'>) {
  const [{ next, error }, locale] = [await searchParams, await getLocale()];
  const onward = safeNext(one(next), `/${locale}/space`);
  if (await readMember()) redirect(onward);
  const { items } = await publicApi(locale)(accounts.providers);
  return (
    <ClientMessages of={['accounts']}>
      <SignInPage next={onward} providers={items} failure={one(error)} />
    </ClientMessages>
  );
}

function one(value: string | string[] | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
