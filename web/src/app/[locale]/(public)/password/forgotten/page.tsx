import { useTranslations } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';
import { EntryPage } from '@/features/accounts/entry-page';
import { ForgottenForm } from '@/features/accounts/forgotten-form';
import { Anchor } from '@/kit/i18n/anchor';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { pageMetadata } from '@/kit/seo';

export async function generateMetadata() {
  const [t, locale] = [await getTranslations('accounts.forgotten'), await getLocale()];
  return pageMetadata({ locale, path: '/password/forgotten', title: t('title'), description: t('lead'), hidden: true });
}

export default function ForgottenPassword() {
  const t = useTranslations('accounts');
  const foot = (
    <Anchor className="link inline-flex min-h-11 items-center" href="/sign-in">
      {t('backToSignIn')}
    </Anchor>
  );
  return (
    <EntryPage title={t('forgotten.title')} lead={t('forgotten.lead')} foot={foot}>
      <ClientMessages of={['accounts']}>
        <ForgottenForm />
      </ClientMessages>
    </EntryPage>
  );
}
