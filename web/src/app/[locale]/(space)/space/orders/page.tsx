import { ticketing } from '@estrade/api/ticketing';
import { getTranslations } from 'next-intl/server';
import { MyOrders } from '@/features/orders/my-orders';
import { api } from '@/kit/api';
import { orPage, requireMember } from '@/kit/session';
import { Page, PageTitle } from '@/ui/workspace';

export async function generateMetadata() {
  return { title: (await getTranslations('orders.mine'))('title') };
}

export default async function Orders({ searchParams }: PageProps<'/[locale]/space/orders'>) {
  const [{ after }, t, { email }] = [await searchParams, await getTranslations('orders.mine'), await requireMember()];
  const query = { after: typeof after === 'string' ? after : undefined };
  const { items, next } = await orPage((await api())(ticketing.myOrders, { query }));
  const more = next && `/space/orders?after=${encodeURIComponent(next)}`;
  return (
    <Page>
      <PageTitle title={t('title')} lead={t('lead')} />
      <MyOrders orders={items} email={email} moreHref={more} />
    </Page>
  );
}
