import { payments } from '@estrade/api/payments';
import { organizations } from '@estrade/api/organizations';
import { getTranslations } from 'next-intl/server';
import { api } from '@/kit/api';
import { orPage } from '@/kit/session';
import { LinkSegment } from '@/ui/wayfinding';
import { Commissions } from './commissions';
import { MoneyHealth } from './money-health';
import { readFilter } from './read-filter';
import { Reviews } from './reviews';
import { Transactions } from './transactions';

const views = ['transactions', 'reviews', 'commissions', 'health'] as const;
type View = (typeof views)[number];
type Search = Record<string, string | string[] | undefined>;

/** All money of the house: payments, what waits for a person, what was earned, and whether the books are right. */
export async function HousePayments({ search }: { search: Search }) {
  const t = await getTranslations('payments');
  const view = views.find((one) => one === search.view) ?? 'transactions';
  const ways = views.map((one) => ({
    href: one === 'transactions' ? '/admin/payments' : `/admin/payments?view=${one}`,
    label: t(`view.${one}`),
    current: one === view,
  }));
  return (
    <>
      <div className="part-head">
        <LinkSegment label={t('views')} ways={ways} />
      </div>
      <ViewOf view={view} search={search} />
    </>
  );
}

async function ViewOf({ view, search }: { view: View; search: Search }) {
  const call = await api();
  switch (view) {
    case 'transactions': {
      const filter = readFilter(search);
      const first = await orPage(call(payments.allTransactions, { query: filter }));
      return <Transactions organizationId={null} filter={filter} first={first} />;
    }
    case 'reviews': {
      const state = search.state === 'resolved' ? 'resolved' : 'open';
      return <Reviews state={state} first={await orPage(call(payments.reviews, { query: { state } }))} />;
    }
    case 'commissions': {
      const { items } = await orPage(call(payments.commissions));
      const known = await orPage(call(organizations.all, { query: { limit: 100 } }));
      return <Commissions lines={items} names={new Map(known.items.map(({ id, name }) => [id, name]))} />;
    }
    case 'health': {
      const { findings } = await orPage(call(payments.examination));
      const backups = await call(payments.backups).catch(() => null);
      return <MoneyHealth findings={findings} backups={backups?.items ?? []} />;
    }
  }
}
