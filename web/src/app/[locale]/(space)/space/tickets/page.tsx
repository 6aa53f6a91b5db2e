import { ticketing } from '@estrade/api/ticketing';
import { getTranslations } from 'next-intl/server';
import { MyTickets } from '@/features/orders/my-tickets';
import { api } from '@/kit/api';
import { orPage } from '@/kit/session';
import { LinkSegment } from '@/ui/wayfinding';
import { Page, PageTitle } from '@/ui/workspace';

export async function generateMetadata() {
  return { title: (await getTranslations('orders.wallet'))('title') };
}

export default async function Tickets({ searchParams }: PageProps<'/[locale]/space/tickets'>) {
  const [query, t] = [await searchParams, await getTranslations('orders.wallet')];
  const when = query.when === 'past' ? 'past' : 'coming';
  const after = typeof query.after === 'string' ? query.after : undefined;
  const { items, next } = await orPage((await api())(ticketing.myTickets, { query: { when, after } }));
  const here = when === 'past' ? '/space/tickets?when=past' : '/space/tickets';
  const more = next && `${here}${when === 'past' ? '&' : '?'}after=${encodeURIComponent(next)}`;
  const ways = [
    { href: '/space/tickets', label: t('coming'), current: when === 'coming' },
    { href: '/space/tickets?when=past', label: t('past'), current: when === 'past' },
  ];
  return (
    <Page>
      <PageTitle title={t('title')} lead={t('lead')} actions={<LinkSegment label={t('tabs')} ways={ways} />} />
      <MyTickets tickets={items} when={when} moreHref={more} />
    </Page>
  );
}
