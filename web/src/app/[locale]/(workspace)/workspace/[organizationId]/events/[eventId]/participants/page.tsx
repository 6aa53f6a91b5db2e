import { ticketing } from '@estrade/api/ticketing';
import { getLocale, getTranslations } from 'next-intl/server';
import { EventSection } from '@/features/layout/event-section';
import { choicesOf } from '@/features/participants/choices';
import { Invite } from '@/features/participants/invite';
import { Participants } from '@/features/participants/participants';
import { readFilter } from '@/features/participants/read-filter';
import { api } from '@/kit/api';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { pageMetadata } from '@/kit/seo';
import { orPage, requireOrganization } from '@/kit/session';

type Props = PageProps<'/[locale]/workspace/[organizationId]/events/[eventId]/participants'>;

export async function generateMetadata({ params }: Props) {
  const [{ organizationId, eventId }, t] = [await params, await getTranslations('participants')];
  const path = `/workspace/${organizationId}/events/${eventId}/participants`;
  return pageMetadata({ locale: await getLocale(), path, title: t('title'), hidden: true });
}

export default async function ParticipantsOfEvent({ params, searchParams }: Props) {
  const [{ organizationId, eventId }, t, call] = [await params, await getTranslations('participants'), await api()];
  const organization = await requireOrganization(organizationId);
  const filter = readFilter(await searchParams);
  const choices = choicesOf(await orPage(call(ticketing.inventory, { params: { eventId } })));
  const first = await orPage(call(ticketing.participants, { params: { eventId }, query: filter }));
  const mayChange = organization.role !== 'operator';
  const orders = mayChange ? `/workspace/${organizationId}/events/${eventId}/orders` : null;
  return (
    <ClientMessages of={['participants']}>
      <EventSection
        organization={organization}
        eventId={eventId}
        title={t('title')}
        lead={t('lead')}
        actions={mayChange && <Invite eventId={eventId} choices={choices} />}
      >
        <Participants eventId={eventId} orders={orders} choices={choices} filter={filter} first={first} />
      </EventSection>
    </ClientMessages>
  );
}
