import { accounts } from '@estrade/api/accounts';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { SignUpPage } from '@/features/accounts/sign-up-page';
import { publicApi } from '@/kit/api';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { safeNext } from '@/kit/request-path';
import { pageMetadata } from '@/kit/seo';
import { readMember } from '@/kit/session';

/** It answers to whoever asks: what is in the address, who is signed in. */
export const dynamic = 'force-dynamic';

export async function generateMetadata() {
  const [t, locale] = [await getTranslations('accounts.signUp'), await getLocale()];
  return pageMetadata({ locale, path: '/sign-up', title: t('title'), description: t('lead'), hidden: true });
}

export default async function SignUp({ searchParams }: PageProps<'/[locale]/sign-up'>) {
  const [query, locale] = [await searchParams, await getLocale()];
  const [asked, email] = [query.next, query.email].map((value) => (typeof value === 'string' ? value : ''));
  const next = safeNext(asked, '') || null;
  const onward = next ?? `/${locale}/space`;
  if (await readMember()) redirect(onward);
  const { items } = await publicApi(locale)(accounts.providers);
  return (
    <ClientMessages of={['accounts']}>
      <SignUpPage next={next} onward={onward} providers={items} email={email} />
    </ClientMessages>
  );
}
