import { getLocale, getTranslations } from 'next-intl/server';
import { ConfirmNewEmail } from '@/features/accounts/confirm-new-email';
import { EntryPage } from '@/features/accounts/entry-page';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { pageMetadata } from '@/kit/seo';

/** It answers to whoever asks: what is in the address, who is signed in. */
export const dynamic = 'force-dynamic';

export async function generateMetadata() {
  const [t, locale] = [await getTranslations('accounts.newEmail'), await getLocale()];
  return pageMetadata({ locale, path: '/verify/email', title: t('title'), hidden: true });
}

/** Reached by the link of a letter: `?token=`. */
export default async function VerifyEmail({ searchParams }: PageProps<'/[locale]/verify/email'>) {
  const [{ token }, t] = [await searchParams, await getTranslations('accounts.newEmail')];
  return (
    <EntryPage title={t('title')}>
      <ClientMessages of={['accounts']}>
        <ConfirmNewEmail token={typeof token === 'string' ? token : ''} />
      </ClientMessages>
    </EntryPage>
  );
}
