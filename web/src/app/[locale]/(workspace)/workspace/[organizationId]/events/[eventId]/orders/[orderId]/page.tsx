import { ticketing } from '@estrade/api/ticketing';
import { getLocale, getTranslations } from 'next-intl/server';
import { OrderView } from '@/features/desk/order-view';
import { EventSection } from '@/features/layout/event-section';
import { api } from '@/kit/api';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { pageMetadata } from '@/kit/seo';
import { orPage, requireOrganization } from '@/kit/session';

type Props = PageProps<'/[locale]/workspace/[organizationId]/events/[eventId]/orders/[orderId]'>;

export async function generateMetadata({ params }: Props) {
  const [{ organizationId, eventId, orderId }, t] = [await params, await getTranslations('desk')];
  const path = `/workspace/${organizationId}/events/${eventId}/orders/${orderId}`;
  return pageMetadata({ locale: await getLocale(), path, title: t('order'), hidden: true });
}

export default async function OrderOfEvent({ params }: Props) {
  const { organizationId, eventId, orderId } = await params;
  const [organization, t] = [await requireOrganization(organizationId), await getTranslations('desk')];
  const order = await orPage((await api())(ticketing.eventOrder, { params: { eventId, orderId } }));
  return (
    <EventSection organization={organization} eventId={eventId} title={t('numbered', { number: order.number })}>
      <ClientMessages of={['desk']}>
        <OrderView first={order} />
      </ClientMessages>
    </EventSection>
  );
}
