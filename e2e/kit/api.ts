import { accounts } from '@estrade/api/accounts';
import { type Client, client } from '@estrade/api/client';
import { events } from '@estrade/api/events';
import { organizations } from '@estrade/api/organizations';
import { payments } from '@estrade/api/payments';
import { ticketing } from '@estrade/api/ticketing';
import { house } from './browser.ts';

/** The API as somebody of the demo world, or as a visitor: for what happens on another device while a browser looks. */
export async function apiOf(email?: string): Promise<Client> {
  const visitor = client({ baseUrl: house.url, headers: () => ({ 'accept-language': 'fr' }) });
  if (!email) return visitor;
  const { accessToken } = await visitor(accounts.login, { body: { email, password: 'lever-de-rideau' } });
  const headers = { 'accept-language': 'fr', authorization: `Bearer ${accessToken}` };
  return client({ baseUrl: house.url, headers: () => headers });
}

/** Where somebody may buy now: an event one of their organizations sells tickets of, not for nothing. */
export async function somethingSold(call: Client) {
  const { items } = await call(organizations.mine);
  for (const { id: organizationId } of items) {
    const query = { status: 'published', time: 'upcoming', limit: 48 } as const;
    const mine = await call(events.mine, { params: { organizationId }, query });
    for (const { id: eventId } of mine.items) {
      const { ticketTypes } = await call(ticketing.offer, { params: { eventId } });
      const sold = ticketTypes.flatMap((type) => type.dates.map((date) => ({ type, date })));
      const one = sold.find(({ type, date }) => type.price.amount > 0 && date.saleState === 'on_sale' && date.most > 0);
      if (one) return { organizationId, eventId, ticketTypeId: one.type.id, dateId: one.date.dateId };
    }
  }
  throw new Error('nothing is sold');
}

type Sold = Awaited<ReturnType<typeof somethingSold>>;

/** Orders one ticket, as far as the card. */
export async function orderOne(call: Client, { eventId, ticketTypeId, dateId }: Sold) {
  const lines = [{ ticketTypeId, dateId, quantity: 1 }];
  const hold = await call(ticketing.openHold, { body: { eventId, lines } });
  const buyer = { name: 'Nour Belkacem', email: 'nour@example.org', phone: null, locale: 'fr' as const };
  const body = { holdId: hold.id, holdSecret: hold.secret, buyer, holders: [buyer.name], total: hold.price.total };
  return call(ticketing.placeOrder, { body });
}

export async function payFor(call: Client, clientSecret: string): Promise<void> {
  const card = { number: '4242424242424242', expMonth: 12, expYear: 2099, cvc: '123', name: 'Nour Belkacem' };
  await call(payments.confirmCard, { body: { clientSecret, card, returnPath: '/fr/orders' } });
}
