import { OrdersFilter } from './orders-filter';
import { OrdersList } from './orders-list';
import type { OrdersFilter as Filter, Row, Scope } from './order-rows';
import type { Page } from '@/kit/pages';

/** Search, state, and the orders themselves; the page around it says whose. */
export function Orders({ scope, filter, first }: { scope: Scope; filter: Filter; first: Page<Row> }) {
  return (
    <div className="stack gap-4">
      <OrdersFilter review={scope.of === 'house'} />
      <OrdersList scope={scope} filter={filter} first={first} />
    </div>
  );
}
