import { ticketing } from '@estrade/api/ticketing';
import { getLocale, getTranslations } from 'next-intl/server';
import { Orders } from '@/features/desk/orders';
import { readFilter } from '@/features/desk/read-filter';
import { api } from '@/kit/api';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { pageMetadata } from '@/kit/seo';
import { orPage } from '@/kit/session';
import { Page, PageTitle } from '@/ui/workspace';

export async function generateMetadata() {
  const [t, locale] = [await getTranslations('desk'), await getLocale()];
  return pageMetadata({ locale, path: '/admin/orders', title: t('title'), hidden: true });
}

export default async function OrdersOfHouse({ searchParams }: PageProps<'/[locale]/admin/orders'>) {
  const [t, filter] = [await getTranslations('desk'), readFilter(await searchParams)];
  const first = await orPage((await api())(ticketing.allOrders, { query: filter }));
  return (
    <Page>
      <PageTitle title={t('title')} lead={t('leadHouse')} />
      <ClientMessages of={['desk']}>
        <Orders scope={{ of: 'house' }} filter={filter} first={first} />
      </ClientMessages>
    </Page>
  );
}
