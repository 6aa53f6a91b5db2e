import { payments } from '@estrade/api/payments';
import { api } from '@/kit/api';
import { orPage } from '@/kit/session';
import { Balances } from './balances';
import { Ledger } from './ledger';
import { PaymentTabs } from './payment-tabs';
import { readFilter } from './read-filter';
import { Transactions } from './transactions';

interface OrganizationPaymentsProps {
  organizationId: string;
  search: Record<string, string | string[] | undefined>;
}

/** Money of an organization: what it is owed, each payment, each movement. */
export async function OrganizationPayments({ organizationId, search }: OrganizationPaymentsProps) {
  const [call, params] = [await api(), { organizationId }];
  const { items } = await orPage(call(payments.balances, { params }));
  const { testMode } = await orPage(call(payments.provider));
  const view = search.view === 'ledger' ? 'ledger' : 'transactions';
  return (
    <>
      <Balances balances={items} testMode={testMode} />
      <PaymentTabs path={`/workspace/${organizationId}/payments`} view={view} />
      {view === 'ledger' ? (
        <Ledger organizationId={organizationId} first={await orPage(call(payments.statement, { params }))} />
      ) : (
        <Payments organizationId={organizationId} search={search} />
      )}
    </>
  );
}

async function Payments({ organizationId, search }: OrganizationPaymentsProps) {
  const filter = readFilter(search);
  const call = await api();
  const first = await orPage(call(payments.transactions, { params: { organizationId }, query: filter }));
  return <Transactions organizationId={organizationId} filter={filter} first={first} />;
}
