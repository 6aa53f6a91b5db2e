import { getLocale, getTranslations } from 'next-intl/server';
import { CasesPage } from '@/features/moderation/cases-page';
import { CaseInFull, readCase } from '@/features/moderation/case-in-full';
import { readCases } from '@/features/moderation/read-cases';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { pageMetadata } from '@/kit/seo';

type Props = PageProps<'/[locale]/admin/events/[eventId]'>;

export async function generateMetadata({ params }: Props) {
  const [{ eventId }, t, locale] = [await params, await getTranslations('moderation'), await getLocale()];
  return pageMetadata({ locale, path: `/admin/events/${eventId}`, title: t('title'), hidden: true });
}

export default async function EventToValidate({ params, searchParams }: Props) {
  const { eventId } = await params;
  const { event } = await readCase(eventId);
  const { first, filter, now } = await readCases(await searchParams);
  return (
    <ClientMessages of={['moderation']}>
      <CasesPage first={first} filter={filter} now={now} current={{ ...event, chosen: true }}>
        <CaseInFull eventId={eventId} filter={filter} />
      </CasesPage>
    </ClientMessages>
  );
}
