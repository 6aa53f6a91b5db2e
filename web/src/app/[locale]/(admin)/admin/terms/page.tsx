import { events } from '@estrade/api/events';
import { forbidden } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Terms } from '@/features/admin/terms';
import { api } from '@/kit/api';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { pageMetadata } from '@/kit/seo';
import { orPage, requireStaff } from '@/kit/session';
import { Page, PageTitle } from '@/ui/workspace';

export async function generateMetadata() {
  const [t, locale] = [await getTranslations('admin.terms'), await getLocale()];
  return pageMetadata({ locale, path: '/admin/terms', title: t('title'), hidden: true });
}

export default async function TermsOfHouse() {
  const [t, { role }] = [await getTranslations('admin.terms'), await requireStaff()];
  if (role !== 'admin') forbidden();
  return (
    <Page>
      <PageTitle title={t('title')} lead={t('lead')} />
      <ClientMessages of={['admin']}>
        <Terms first={await orPage((await api())(events.terms))} />
      </ClientMessages>
    </Page>
  );
}
