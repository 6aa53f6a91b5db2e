import type { Order } from '@estrade/api/ticketing-orders';
import { expect, it } from 'vitest';
import { viewOf } from './order-state';

const now = '2026-12-04T18:00:00Z';
const date = (startsAt: string) => ({ startsAt, endsAt: null }) as Order['dates'][number];
const ticket = (state: 'issued' | 'cancelled') => ({ state }) as Order['tickets'][number];
const refund = (reason: Order['refunds'][number]['reason']) => ({ reason }) as Order['refunds'][number];
const paid = {
  state: 'paid' as Order['state'],
  paidAt: now as string | null,
  now,
  dates: [date('2026-12-05T19:00:00Z')],
  tickets: [ticket('issued')],
  refunds: [] as Order['refunds'],
};

it.each([
  ['paid', {}, 'paid'],
  ['some of it refunded', { state: 'partly_refunded' }, 'paid'],
  ['all dates over', { dates: [date('2026-12-03T19:00:00Z')] }, 'past'],
  ['one date still to come', { dates: [date('2026-12-03T19:00:00Z'), date('2026-12-06T19:00:00Z')] }, 'paid'],
  ['every ticket given back', { tickets: [ticket('cancelled')] }, 'cancelled'],
  ['waiting for its money', { state: 'awaiting_payment', paidAt: null, tickets: [] }, 'awaiting'],
  ['given up before it was paid', { state: 'cancelled', paidAt: null, tickets: [] }, 'gaveUp'],
  ['cancelled after it was paid', { state: 'cancelled' }, 'cancelled'],
  ['refunded', { state: 'refunded' }, 'refunded'],
  ['not paid in time', { state: 'expired', paidAt: null, tickets: [] }, 'expired'],
  ['closed unpaid', { state: 'closed', paidAt: null, tickets: [] }, 'closed'],
  [
    'money too late for a place',
    { state: 'closed', paidAt: null, tickets: [], refunds: [refund('no_place')] },
    'refused',
  ],
] as const)('%s', (_, over, view) => expect(viewOf({ ...paid, ...over } as Parameters<typeof viewOf>[0])).toBe(view));
