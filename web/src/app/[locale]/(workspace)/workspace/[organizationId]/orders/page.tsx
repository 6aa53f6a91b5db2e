import { events } from '@estrade/api/events';
import { ticketing } from '@estrade/api/ticketing';
import { getLocale, getTranslations } from 'next-intl/server';
import { Orders } from '@/features/desk/orders';
import { readFilter } from '@/features/desk/read-filter';
import { api } from '@/kit/api';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { pageMetadata } from '@/kit/seo';
import { orPage, requireOrganization } from '@/kit/session';
import { Page, PageTitle } from '@/ui/workspace';

type Props = PageProps<'/[locale]/workspace/[organizationId]/orders'>;

export async function generateMetadata({ params }: Props) {
  const [{ organizationId }, t, locale] = [await params, await getTranslations('desk'), await getLocale()];
  return pageMetadata({ locale, path: `/workspace/${organizationId}/orders`, title: t('title'), hidden: true });
}

export default async function OrdersOfOrganization({ params, searchParams }: Props) {
  const [{ organizationId }, t, call] = [await params, await getTranslations('desk'), await api()];
  await requireOrganization(organizationId);
  const filter = readFilter(await searchParams);
  const of = { params: { organizationId } };
  const first = await orPage(call(ticketing.organizationOrders, { ...of, query: filter }));
  const { items } = await orPage(call(events.mine, { ...of, query: { limit: 100 } }));
  const titles = Object.fromEntries(items.map(({ id, title }) => [id, title]));
  return (
    <Page>
      <PageTitle title={t('title')} lead={t('lead')} />
      <ClientMessages of={['desk']}>
        <Orders scope={{ of: 'organization', organizationId, titles }} filter={filter} first={first} />
      </ClientMessages>
    </Page>
  );
}
