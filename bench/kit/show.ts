import { accounts } from '@estrade/api/accounts';
import { client } from '@estrade/api/client';
import { events } from '@estrade/api/events';
import { organizations } from '@estrade/api/organizations';
import { ticketing } from '@estrade/api/ticketing';
import type { House } from './house.ts';

/** An event on sale with one ticket type and one quota, as an organizer and a moderator make one. */
export interface Show {
  readonly eventId: string;
  readonly dateId: string;
  readonly ticketTypeId: string;
}

const PASSWORD = 'lever-de-rideau';

export async function aShow(house: House, { price, places }: { price: number; places: number }): Promise<Show> {
  const organizer = await signIn(house, 'lea@estrade.test');
  const { items } = await organizer(organizations.mine);
  const organizationId = items[0]!.id;
  const { categories } = await organizer(events.terms);
  const body = draft(`Banc d’essai ${price} ${places}`, categories[0]!.slug);
  const event = await organizer(events.create, { params: { organizationId }, body });
  const params = { eventId: event.id };
  const type = await organizer(ticketing.createTicketType, {
    params,
    body: { name: 'Plein tarif', price, vatRateBp: 550, places, maxPerOrder: 10, maxPerPerson: null },
  });
  const submitted = await organizer(events.submit, { params });
  if (submitted.status === 'submitted')
    await (
      await signIn(house, 'admin@estrade.test')
    )(events.decide, { params, body: { decision: 'approve' } });
  await untilOnSale(house, event.id);
  return { eventId: event.id, dateId: event.dates[0]!.id, ticketTypeId: type.id };
}

function draft(title: string, category: string) {
  const day = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);
  const place = {
    name: 'Le Lavoir',
    address: '1 rue',
    city: 'Lyon',
    postcode: '69001',
    country: 'FR',
    lat: 45.76,
    lng: 4.83,
  };
  const dates = [{ startsAt: `${day}T20:00`, endsAt: `${day}T23:00`, zone: 'Europe/Paris', place }];
  return { title, summary: 'Une file de clients pressés.', category, dates };
}

async function signIn(house: House, email: string) {
  const { accessToken } = await client({ baseUrl: house.url })(accounts.login, { body: { email, password: PASSWORD } });
  return client({ baseUrl: house.url, headers: () => ({ authorization: `Bearer ${accessToken}` }) });
}

/** Ticketing hears of the publication a moment later. */
async function untilOnSale(house: House, eventId: string): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    const response = await fetch(`${house.url}/api/events/${eventId}/offer`);
    if (response.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('the event did not come on sale');
}
