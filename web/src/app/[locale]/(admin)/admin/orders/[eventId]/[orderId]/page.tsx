import { ticketing } from '@estrade/api/ticketing';
import { getLocale, getTranslations } from 'next-intl/server';
import { OrderView } from '@/features/desk/order-view';
import { api } from '@/kit/api';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { pageMetadata } from '@/kit/seo';
import { orPage } from '@/kit/session';
import { Crumbs } from '@/ui/wayfinding';
import { Page, PageTitle } from '@/ui/workspace';

type Props = PageProps<'/[locale]/admin/orders/[eventId]/[orderId]'>;

export async function generateMetadata({ params }: Props) {
  const [{ eventId, orderId }, t, locale] = [await params, await getTranslations('desk'), await getLocale()];
  return pageMetadata({ locale, path: `/admin/orders/${eventId}/${orderId}`, title: t('order'), hidden: true });
}

export default async function OrderOfHouse({ params }: Props) {
  const [{ eventId, orderId }, t] = [await params, await getTranslations('desk')];
  const order = await orPage((await api())(ticketing.eventOrder, { params: { eventId, orderId } }));
  const title = t('numbered', { number: order.number });
  return (
    <Page>
      <PageTitle
        title={title}
        lead={order.event.title}
        above={<Crumbs items={[{ href: '/admin/orders', label: t('title') }, { label: title }]} />}
      />
      <ClientMessages of={['desk']}>
        <OrderView first={order} />
      </ClientMessages>
    </Page>
  );
}
