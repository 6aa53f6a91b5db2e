import { getLocale, getTranslations } from 'next-intl/server';
import { CasesPage } from '@/features/moderation/cases-page';
import { CaseInFull } from '@/features/moderation/case-in-full';
import { readCases } from '@/features/moderation/read-cases';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { pageMetadata } from '@/kit/seo';

export async function generateMetadata() {
  const [t, locale] = [await getTranslations('moderation'), await getLocale()];
  return pageMetadata({ locale, path: '/admin/events', title: t('title'), hidden: true });
}

export default async function EventsToValidate({ searchParams }: PageProps<'/[locale]/admin/events'>) {
  const { first, filter, now } = await readCases(await searchParams);
  const [oldest] = first.items;
  return (
    <ClientMessages of={['moderation']}>
      <CasesPage first={first} filter={filter} now={now} current={oldest ? { ...oldest, chosen: false } : null}>
        {oldest && <CaseInFull eventId={oldest.id} filter={filter} />}
      </CasesPage>
    </ClientMessages>
  );
}
