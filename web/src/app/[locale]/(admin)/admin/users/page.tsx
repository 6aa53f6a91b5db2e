import { accounts } from '@estrade/api/accounts';
import { getLocale, getTranslations } from 'next-intl/server';
import { Members } from '@/features/admin/members';
import { readMembersFilter } from '@/features/admin/read-filters';
import { api } from '@/kit/api';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { pageMetadata } from '@/kit/seo';
import { orPage } from '@/kit/session';
import { Page, PageTitle } from '@/ui/workspace';

export async function generateMetadata() {
  const [t, locale] = [await getTranslations('admin.members'), await getLocale()];
  return pageMetadata({ locale, path: '/admin/users', title: t('title'), hidden: true });
}

export default async function MembersOfHouse({ searchParams }: PageProps<'/[locale]/admin/users'>) {
  const [t, filter] = [await getTranslations('admin.members'), readMembersFilter(await searchParams)];
  const first = await orPage((await api())(accounts.members, { query: filter }));
  return (
    <Page>
      <PageTitle title={t('title')} lead={t('lead')} />
      <ClientMessages of={['admin']}>
        <Members filter={filter} first={first} />
      </ClientMessages>
    </Page>
  );
}
