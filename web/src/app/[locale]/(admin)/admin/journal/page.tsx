import { moderation } from '@estrade/api/moderation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Journal } from '@/features/moderation/journal';
import { readJournalFilter } from '@/features/moderation/read-journal';
import { api } from '@/kit/api';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { pageMetadata } from '@/kit/seo';
import { orPage } from '@/kit/session';
import { Page, PageTitle } from '@/ui/workspace';

export async function generateMetadata() {
  const [t, locale] = [await getTranslations('moderation.journal'), await getLocale()];
  return pageMetadata({ locale, path: '/admin/journal', title: t('title'), hidden: true });
}

export default async function JournalOfHouse({ searchParams }: PageProps<'/[locale]/admin/journal'>) {
  const [t, filter] = [await getTranslations('moderation.journal'), readJournalFilter(await searchParams)];
  const first = await orPage((await api())(moderation.journal, { query: filter }));
  return (
    <Page>
      <PageTitle title={t('title')} lead={t('lead')} />
      <ClientMessages of={['moderation']}>
        <Journal filter={filter} first={first} />
      </ClientMessages>
    </Page>
  );
}
