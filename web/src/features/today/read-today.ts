import { events } from '@estrade/api/events';
import type { ProgrammeLine } from '@estrade/api/events-shapes';
import type { Answer } from '@estrade/api/route';
import { ticketing } from '@estrade/api/ticketing';
import type { Inventory } from '@estrade/api/ticketing-inventory';
import type { Sales } from '@estrade/api/ticketing-sales';
import { api } from '@/kit/api';
import { orPage } from '@/kit/session';
import { type Booked, readBooked } from './read-booked';

const SHOWN = 5;

type Order = Answer<typeof ticketing.organizationOrders>['items'][number];

/** An event to come, with its places and what it has brought. */
export interface Coming {
  event: ProgrammeLine;
  inventory: Inventory;
  sales: Sales;
}

export interface Today {
  changes: ProgrammeLine[];
  drafts: ProgrammeLine[];
  review: ProgrammeLine[];
  coming: Coming[];
  /** Published, to come, and nothing can be bought. */
  unsold: ProgrammeLine[];
  orders: Order[];
  booked: Booked;
  /** Nothing was ever begun here. */
  isNew: boolean;
  /** When it was read: the page says one time only. */
  now: string;
}

/** What needs somebody today: each part is its own question, asked at once. */
export async function readToday(organizationId: string): Promise<Today> {
  const call = await api();
  const params = { organizationId };
  const mine = async (query: { status?: ProgrammeLine['status']; time?: 'upcoming' }) =>
    (await orPage(call(events.mine, { params, query: { ...query, limit: 48 } }))).items;
  const [changes, drafts, review, published, all, orders, booked] = await Promise.all([
    mine({ status: 'changes_requested' }),
    mine({ status: 'draft' }),
    mine({ status: 'submitted' }),
    mine({ status: 'published', time: 'upcoming' }),
    mine({}),
    orPage(call(ticketing.organizationOrders, { params, query: { underReview: 'true', limit: 12 } })),
    readBooked(organizationId),
  ]);
  const next = published.toSorted(byStart);
  const coming = await Promise.all(
    next.slice(0, SHOWN).map(async (event): Promise<Coming> => {
      const about = { params: { eventId: event.id } };
      const [inventory, sales] = await Promise.all([
        orPage(call(ticketing.inventory, about)),
        orPage(call(ticketing.sales, about)),
      ]);
      return { event, inventory, sales };
    }),
  );
  const unsold = published.filter(({ availability }) => availability === 'none');
  return {
    changes,
    drafts: drafts.slice(0, SHOWN),
    review,
    coming,
    unsold,
    orders: orders.items,
    booked,
    isNew: all.length === 0 && booked.day === null,
    now: new Date().toISOString(),
  };
}

function byStart(a: ProgrammeLine, b: ProgrammeLine): number {
  return (a.next?.startInstant ?? '').localeCompare(b.next?.startInstant ?? '');
}
