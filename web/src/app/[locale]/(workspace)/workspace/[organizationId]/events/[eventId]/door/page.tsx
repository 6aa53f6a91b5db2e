import { ticketing } from '@estrade/api/ticketing';
import { getLocale, getTranslations } from 'next-intl/server';
import { Lists } from '@/features/door/lists';
import { EventSection } from '@/features/layout/event-section';
import { api } from '@/kit/api';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { pageMetadata } from '@/kit/seo';
import { orPage, requireOrganization } from '@/kit/session';

type Props = PageProps<'/[locale]/workspace/[organizationId]/events/[eventId]/door'>;

export async function generateMetadata({ params }: Props) {
  const [{ organizationId, eventId }, t, locale] = [await params, await getTranslations('door'), await getLocale()];
  const path = `/workspace/${organizationId}/events/${eventId}/door`;
  return pageMetadata({ locale, path, title: t('title'), hidden: true });
}

export default async function DoorsOfEvent({ params }: Props) {
  const [{ organizationId, eventId }, t, call] = [await params, await getTranslations('door'), await api()];
  const organization = await requireOrganization(organizationId);
  const { items } = await orPage(call(ticketing.checkInLists, { params: { eventId } }));
  const { dates, ticketTypes } = await orPage(call(ticketing.inventory, { params: { eventId } }));
  return (
    <EventSection organization={organization} eventId={eventId} title={t('title')} lead={t('lists.lead')}>
      <ClientMessages of={['door']}>
        <Lists
          eventId={eventId}
          door={`/door/${organizationId}/${eventId}`}
          choices={{ dates, types: ticketTypes.filter(({ archived }) => !archived) }}
          mayEdit={organization.role !== 'operator'}
          first={items}
        />
      </ClientMessages>
    </EventSection>
  );
}
