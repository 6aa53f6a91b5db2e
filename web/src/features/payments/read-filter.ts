import { payments } from '@estrade/api/payments';
import { readQuery } from '@/kit/query';

/** Which payments an address asks for. */
export function readFilter(search: Record<string, string | string[] | undefined>) {
  return readQuery(payments.transactions.query.pick({ state: true, text: true }), search);
}

export type PaymentsFilter = ReturnType<typeof readFilter>;
