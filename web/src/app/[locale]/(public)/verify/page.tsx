import { getLocale, getTranslations } from 'next-intl/server';
import { ConfirmEmail } from '@/features/accounts/confirm-email';
import { EntryPage } from '@/features/accounts/entry-page';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { pageMetadata } from '@/kit/seo';

/** It answers to whoever asks: what is in the address, who is signed in. */
export const dynamic = 'force-dynamic';

export async function generateMetadata() {
  const [t, locale] = [await getTranslations('accounts.confirm'), await getLocale()];
  return pageMetadata({ locale, path: '/verify', title: t('title'), hidden: true });
}

/** Reached by the link of a letter: `?token=`. */
export default async function Verify({ searchParams }: PageProps<'/[locale]/verify'>) {
  const [{ token }, t] = [await searchParams, await getTranslations('accounts.confirm')];
  return (
    <EntryPage title={t('title')}>
      <ClientMessages of={['accounts']}>
        <ConfirmEmail token={typeof token === 'string' ? token : ''} />
      </ClientMessages>
    </EntryPage>
  );
}
