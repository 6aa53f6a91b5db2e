import { getTranslations } from 'next-intl/server';
import { CalendarPage } from '@/features/agenda/calendar-page';
import { readEditionWith } from '@/kit/edition';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { requireOrganization } from '@/kit/session';

export async function generateMetadata() {
  const t = await getTranslations('agenda');
  return { title: t('title') };
}

type Props = PageProps<'/[locale]/workspace/[organizationId]/calendar'>;

export default async function WorkspaceCalendarPage({ params, searchParams }: Props) {
  await readEditionWith('bookings');
  const organization = await requireOrganization((await params).organizationId);
  return (
    <ClientMessages of={['agenda']}>
      <CalendarPage organization={organization} search={await searchParams} />
    </ClientMessages>
  );
}
