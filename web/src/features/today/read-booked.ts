import { bookings } from '@estrade/api/bookings';
import type { Agenda } from '@estrade/api/bookings-agenda';
import type { Answer } from '@estrade/api/route';
import { api } from '@/kit/api';
import { readEdition } from '@/kit/edition';
import { orPage } from '@/kit/session';
import { toWall } from '@/kit/zoned';

export type Request = Answer<typeof bookings.requests>['items'][number];

/** What is booked today, and who waits for an answer. */
export interface Booked {
  requests: Request[];
  /** Of today, in order; null where no calendar was opened. */
  day: Pick<Agenda, 'bookings' | 'zone' | 'now'> | null;
}

export async function readBooked(organizationId: string): Promise<Booked> {
  const { modules, timeZone } = await readEdition();
  if (!modules.includes('bookings')) return { requests: [], day: null };
  const call = await api();
  const params = { organizationId };
  const from = toWall(new Date().toISOString(), timeZone).slice(0, 10);
  const [requests, agenda] = await Promise.all([
    orPage(call(bookings.requests, { params, query: { limit: 24 } })),
    orPage(call(bookings.agenda, { params, query: { from, days: 1 } })),
  ]);
  return { requests: requests.items, day: agenda.resources.length > 0 ? agenda : null };
}
