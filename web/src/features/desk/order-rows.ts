import { ticketing } from '@estrade/api/ticketing';
import type { DeskOrderLine, DeskOrderRow } from '@estrade/api/ticketing-desk';
import { browserApi } from '@/kit/browser-api';
import type { Page } from '@/kit/pages';

/** Whose orders: of one event, of all events of an organization, of the whole house. */
export type Scope =
  | { readonly of: 'event'; readonly eventId: string; readonly path: string }
  | { readonly of: 'organization'; readonly organizationId: string }
  | { readonly of: 'house' };

/** A row; lists over several events bring theirs along. */
export type Row = DeskOrderRow & Partial<Pick<DeskOrderLine, 'event'>>;

export interface OrdersFilter {
  readonly search?: string;
  readonly state?: DeskOrderRow['state'];
  readonly underReview?: boolean;
}

export function readRows(scope: Scope, filter: OrdersFilter, after: string | undefined): Promise<Page<Row>> {
  const { underReview, ...common } = filter;
  const query = { ...common, after };
  switch (scope.of) {
    case 'event':
      return browserApi(ticketing.eventOrders, { params: { eventId: scope.eventId }, query });
    case 'organization':
      return browserApi(ticketing.organizationOrders, { params: { organizationId: scope.organizationId }, query });
    case 'house':
      return browserApi(ticketing.allOrders, { query: { ...query, underReview: underReview ? 'true' : undefined } });
  }
}

export function hrefOf(scope: Scope, { id, eventId }: Row): string {
  if (scope.of === 'event') return `${scope.path}/${id}`;
  if (scope.of === 'house') return `/admin/orders/${eventId}/${id}`;
  return `/workspace/${scope.organizationId}/events/${eventId}/orders/${id}`;
}
