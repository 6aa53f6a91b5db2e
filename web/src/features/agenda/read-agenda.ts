import { bookings } from '@estrade/api/bookings';
import type { Agenda } from '@estrade/api/bookings-agenda';
import type { Answer } from '@estrade/api/route';
import { api } from '@/kit/api';
import { readEdition } from '@/kit/edition';
import { orPage } from '@/kit/session';
import { toWall } from '@/kit/zoned';
import { daysOf, readView, type View } from './view';

export type BookingDetail = Answer<typeof bookings.ofOrganizationOne>;
export type Request = Answer<typeof bookings.requests>['items'][number];

export interface Read {
  view: View;
  agenda: Agenda;
  /** Opened beside it. */
  booking: BookingDetail | null;
  requests: Request[];
}

/** What a calendar's address shows. A booking without a day opens the day it is on. */
export async function readAgenda(organizationId: string, given: Parameters<typeof readView>[0]): Promise<Read> {
  const call = await api();
  const asked = readView(given);
  const params = { organizationId };
  const booking = asked.booking
    ? await orPage(call(bookings.ofOrganizationOne, { params: { ...params, bookingId: asked.booking } }))
    : null;
  const on = asked.on ?? (booking ? toWall(booking.startsAt, booking.zone) : await now()).slice(0, 10);
  const view = { ...asked, on };
  const query = { ...daysOf(view), resourceId: view.resource };
  const [agenda, requests] = await Promise.all([
    orPage(call(bookings.agenda, { params, query })),
    orPage(call(bookings.requests, { params, query: { limit: 24 } })),
  ]);
  return { view, agenda, booking, requests: requests.items };
}

async function now(): Promise<string> {
  return toWall(new Date().toISOString(), (await readEdition()).timeZone);
}
