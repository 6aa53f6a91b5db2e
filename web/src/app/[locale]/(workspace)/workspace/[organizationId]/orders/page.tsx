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
  const first = await orPage(call(ticketing.organizationOrders, { params: { organizationId }, query: filter }));
  return (
    <Page>
      <PageTitle title={t('title')} lead={t('lead')} />
      <ClientMessages of={['desk']}>
        <Orders scope={{ of: 'organization', organizationId }} filter={filter} first={first} />
      </ClientMessages>
    </Page>
  );
}
