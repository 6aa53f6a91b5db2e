import { events } from '@estrade/api/events';
import { ticketing } from '@estrade/api/ticketing';
import { getTranslations } from 'next-intl/server';
import { notFound, redirect } from 'next/navigation';
import { EventEditor } from '@/features/events/editor/event-editor';
import { readHouse } from '@/features/events/read-house';
import { api } from '@/kit/api';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { orPage, requireOrganization } from '@/kit/session';

type Props = PageProps<'/[locale]/workspace/[organizationId]/events/[eventId]'>;

export async function generateMetadata() {
  const t = await getTranslations('events');
  return { title: t('editor.form') };
}

export default async function EventPage({ params }: Props) {
  const { locale, organizationId, eventId } = await params;
  const { role } = await requireOrganization(organizationId);
  const base = `/workspace/${organizationId}`;
  if (role === 'operator') redirect(`/${locale}${base}/events/${eventId}/participants`);
  const call = await api();
  const [event, inventory, house] = await Promise.all([
    orPage(call(events.edit, { params: { eventId } })),
    orPage(call(ticketing.inventory, { params: { eventId } })),
    readHouse(),
  ]);
  if (event.organizationId !== organizationId) notFound();
  return (
    <ClientMessages of={['events']}>
      <EventEditor key={event.id} event={event} inventory={inventory} house={house} base={base} />
    </ClientMessages>
  );
}
