import { organizations } from '@estrade/api/organizations';
import { getLocale, getTranslations } from 'next-intl/server';
import { Organizations } from '@/features/admin/organizations';
import { readOrganizationsFilter } from '@/features/admin/read-filters';
import { api } from '@/kit/api';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { pageMetadata } from '@/kit/seo';
import { orPage } from '@/kit/session';
import { Page, PageTitle } from '@/ui/workspace';

export async function generateMetadata() {
  const [t, locale] = [await getTranslations('admin.organizations'), await getLocale()];
  return pageMetadata({ locale, path: '/admin/organizations', title: t('title'), hidden: true });
}

export default async function OrganizationsOfHouse({ searchParams }: PageProps<'/[locale]/admin/organizations'>) {
  const [t, filter] = [await getTranslations('admin.organizations'), readOrganizationsFilter(await searchParams)];
  const first = await orPage((await api())(organizations.all, { query: filter }));
  return (
    <Page>
      <PageTitle title={t('title')} lead={t('lead')} />
      <ClientMessages of={['admin']}>
        <Organizations filter={filter} first={first} />
      </ClientMessages>
    </Page>
  );
}
