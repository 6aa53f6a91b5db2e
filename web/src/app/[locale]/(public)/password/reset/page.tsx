import { getLocale, getTranslations } from 'next-intl/server';
import { ResetForm } from '@/features/accounts/reset-form';
import { EntryPage } from '@/features/accounts/entry-page';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { pageMetadata } from '@/kit/seo';

/** It answers to whoever asks: what is in the address, who is signed in. */
export const dynamic = 'force-dynamic';

export async function generateMetadata() {
  const [t, locale] = [await getTranslations('accounts.reset'), await getLocale()];
  return pageMetadata({ locale, path: '/password/reset', title: t('title'), hidden: true });
}

/** Reached by the link of a letter: `?token=`. */
export default async function ResetPassword({ searchParams }: PageProps<'/[locale]/password/reset'>) {
  const [{ token }, t] = [await searchParams, await getTranslations('accounts.reset')];
  return (
    <EntryPage title={t('title')} lead={t('lead')}>
      <ClientMessages of={['accounts']}>
        <ResetForm token={typeof token === 'string' ? token : ''} />
      </ClientMessages>
    </EntryPage>
  );
}
