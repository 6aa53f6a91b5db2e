import { ticketing } from '@estrade/api/ticketing';
import { readQuery } from '@/kit/query';
import type { OrdersFilter } from './order-rows';

/** Which orders an address asks for. */
export function readFilter(search: Record<string, string | string[] | undefined>): OrdersFilter {
  const {
    search: text,
    state,
    underReview,
  } = readQuery(ticketing.allOrders.query.pick({ search: true, state: true, underReview: true }), search);
  return {
    ...(text && { search: text }),
    ...(state && { state }),
    ...(underReview === 'true' && { underReview: true }),
  };
}
