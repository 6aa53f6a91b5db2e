import { ticketing } from '@estrade/api/ticketing';
import { getLocale, getTranslations } from 'next-intl/server';
import { readFilter } from '@/features/desk/read-filter';
import { Orders } from '@/features/desk/orders';
import { EventSection } from '@/features/layout/event-section';
import { api } from '@/kit/api';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { pageMetadata } from '@/kit/seo';
import { orPage, requireOrganization } from '@/kit/session';

type Props = PageProps<'/[locale]/workspace/[organizationId]/events/[eventId]/orders'>;

export async function generateMetadata({ params }: Props) {
  const [{ organizationId, eventId }, t, locale] = [await params, await getTranslations('desk'), await getLocale()];
  const path = `/workspace/${organizationId}/events/${eventId}/orders`;
  return pageMetadata({ locale, path, title: t('title'), hidden: true });
}

export default async function OrdersOfEvent({ params, searchParams }: Props) {
  const [{ organizationId, eventId }, t] = [await params, await getTranslations('desk')];
  const organization = await requireOrganization(organizationId);
  const filter = readFilter(await searchParams);
  const first = await orPage((await api())(ticketing.eventOrders, { params: { eventId }, query: filter }));
  const path = `/workspace/${organizationId}/events/${eventId}/orders`;
  return (
    <EventSection organization={organization} eventId={eventId} title={t('title')} lead={t('lead')}>
      <ClientMessages of={['desk']}>
        <Orders scope={{ of: 'event', eventId, path }} filter={filter} first={first} />
      </ClientMessages>
    </EventSection>
  );
}
