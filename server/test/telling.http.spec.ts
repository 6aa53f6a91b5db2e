import { events } from '@estrade/api/events';
import type { EditorEvent } from '@estrade/api/events-shapes';
import { ticketing } from '@estrade/api/ticketing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { doctor } from '../src/main/doctor.ts';
import { aHouse, type House, startPaid } from '../src/modules/ticketing/specs.factory.ts';
import { payCard } from './cards.ts';
import { anOccasion, callOff, type Occasion } from './occasions.ts';
import { aMember, lettersTo } from './people.ts';
import { openWorld, someone, type World } from './world.ts';

let world: World;
let house: House;
beforeAll(async () => {
  world = await openWorld();
  await aMember(world, { role: 'admin' }); // a house nobody administers is not in order
  house = await aHouse(world);
});
afterAll(() => world.close());

/** A published event with one ticket type of 25 € on all its dates, the fee paid by the buyer. */
async function onSale(inDays: readonly number[] = [7]) {
  const occasion = await anOccasion(world, house.organizationId, inDays);
  const params = { eventId: occasion.id };
  const body = { name: 'Plein tarif', price: 2500, vatRateBp: 550, places: 50 };
  const type = await world.as(house.owner)(ticketing.createTicketType, { params, body });
  const { settings } = await world.as(house.owner)(ticketing.inventory, { params });
  await world.as(house.owner)(ticketing.changeSaleSettings, { params, body: { ...settings, feePaidBy: 'buyer' } });
  return { occasion, eventId: occasion.id, ticketTypeId: type.id };
}
type Sale = Awaited<ReturnType<typeof onSale>>;

/** Somebody with an account buys so many tickets for the date of that number, and pays. */
async function bought({ occasion, ticketTypeId }: Sale, { date = 0, quantity = 1, locale = 'fr' as 'fr' | 'en' } = {}) {
  const buyer = await aMember(world, { locale });
  const started = await startPaid(
    world.as(buyer),
    { eventId: occasion.id, ticketTypeId, dateId: occasion.dateIds[date]! },
    { quantity, buyer: { name: buyer.name, email: buyer.email, phone: null, locale } },
  );
  await payCard(world.as(), started);
  await world.settle();
  const order = () => world.as()(ticketing.order, { params: { secret: started.secret } });
  const letters = async () => (await lettersTo(world, buyer.email)).filter(({ kind }) => !kind.startsWith('accounts.'));
  return { ...started, buyer, order, letters };
}
const kindsOf = (letters: readonly { kind: string }[]) => letters.map(({ kind }) => kind);
const moved = (sale: Sale, act: 'cancelDate' | 'postponeDate', date: number, reason: string) =>
  world.as(house.owner)(events[act], {
    params: { eventId: sale.occasion.id, dateId: sale.occasion.dateIds[date]! },
    body: { reason },
  });
async function everythingInOrder() {
  const wrong: string[] = [];
  await doctor(world, (line) => line.startsWith('✗') && wrong.push(line));
  expect(wrong).toEqual([]);
}

it('sends the tickets again, once each time somebody asks, buyer or organizer', async () => {
  const sale = await onSale();
  const { secret, orderId, letters } = await bought(sale, { quantity: 2 });
  const [first] = await letters();
  expect(kindsOf(await letters())).toEqual(['order_confirmation']);
  await world.as()(ticketing.resendLetter, { params: { secret } });
  await world.settle();
  await world.as(house.operator)(ticketing.resendOrder, { params: { eventId: sale.eventId, orderId } });
  await world.settle();
  await world.settle();
  const all = await letters();
  expect(kindsOf(all)).toEqual(['tickets_again', 'tickets_again', 'order_confirmation']);
  for (const again of all.slice(0, 2)) {
    expect([again.subject, again.body, again.html]).toEqual([first!.subject, first!.body, first!.html]);
    expect(again.attachments.map(({ contentType }) => contentType)).toEqual(['application/pdf', 'text/calendar']);
    expect(again.state).toBe('sent');
  }
  await callOff(world, sale.occasion, 'Plus de courant.');
  await expect(world.as()(ticketing.resendLetter, { params: { secret } })).rejects.toThrow('ticketing.no_live_ticket');
});

it('calls an event off: everybody who held a ticket is told why, and has everything back, fee included', async () => {
  const sale = await onSale([7, 14]);
  const buyers = [await bought(sale, { quantity: 2 }), await bought(sale, { date: 1, locale: 'en' })];
  const gone = await bought(sale);
  const [ticket] = (await gone.order()).tickets;
  const path = { params: { eventId: sale.eventId, ticketId: ticket!.id }, body: { reason: 'Erreur de nom' } };
  await world.as(house.owner)(ticketing.cancelTicket, path);
  await world.settle();
  await callOff(world, sale.occasion, 'La tempête a pris le toit.');
  for (const { order, letters, total } of buyers) {
    const all = await letters();
    expect(kindsOf(all).toSorted()).toEqual(['event_cancelled', 'order_confirmation', 'order_refunded']);
    expect(all.find(({ kind }) => kind === 'event_cancelled')?.body).toContain('La tempête a pris le toit.');
    expect(await order()).toMatchObject({ state: 'refunded', refunds: [{ state: 'succeeded', amount: total }] });
    expect((await order()).tickets.every(({ state, code }) => state === 'cancelled' && code === null)).toBe(true);
  }
  expect((await buyers[1]!.letters()).map(({ locale }) => locale)).toEqual(['en', 'en', 'en']);
  expect(kindsOf(await gone.letters())).toEqual(['tickets_cancelled', 'order_confirmation']);
  await everythingInOrder();
});

it('calls one date off: only those who hold it are told', async () => {
  const sale = await onSale([7, 14]);
  const [first, second] = [await bought(sale), await bought(sale, { date: 1 })];
  await moved(sale, 'cancelDate', 0, 'La salle est prise.');
  await world.settle();
  const all = await first.letters();
  expect(kindsOf(all).toSorted()).toEqual(['date_cancelled', 'order_confirmation', 'order_refunded']);
  const letter = all.find(({ kind }) => kind === 'date_cancelled')!;
  expect(letter.body).toContain('La salle est prise.');
  expect(letter.body).not.toContain('restent valables');
  expect(kindsOf(await second.letters())).toEqual(['order_confirmation']);
  expect(await second.order()).toMatchObject({ state: 'paid', tickets: [{ state: 'issued' }] });
  await callOff(world, sale.occasion, 'Finalement rien.');
  expect(kindsOf(await first.letters())).not.toContain('event_cancelled'); // they heard of it when their date ended
  expect(kindsOf(await second.letters())).toContain('event_cancelled');
  await everythingInOrder();
});

it('postpones a date: its holders are told, may keep their tickets or give them back whole', async () => {
  const sale = await onSale([7, 14]);
  const [one, other] = [await bought(sale), await bought(sale, { date: 1 })];
  expect((await one.order()).tickets[0]?.returnable).toBeNull();
  await moved(sale, 'postponeDate', 0, 'Le chanteur est souffrant.');
  await world.settle();
  expect(kindsOf(await one.letters())).toEqual(['date_postponed', 'order_confirmation']);
  expect((await one.letters())[0]?.body).toContain('Le chanteur est souffrant.');
  expect(kindsOf(await other.letters())).toEqual(['order_confirmation']);
  expect((await other.order()).tickets[0]?.returnable).toBeNull();
  const [ticket] = (await one.order()).tickets;
  expect(ticket?.returnable).toEqual({ refund: one.total });
  await world.as()(ticketing.returnTicket, { params: { secret: one.secret, ticketId: ticket!.id } });
  await world.settle();
  expect(await one.order()).toMatchObject({ state: 'refunded', refunds: [{ state: 'succeeded', amount: one.total }] });
  await everythingInOrder();
});

it('moves a date to another town: tickets from before may be given back whole, those sold since may not', async () => {
  const sale = await onSale();
  const before = await bought(sale);
  await edit(sale.occasion, (date) => ({
    ...date,
    place: { ...date.place!, name: 'La Sirène', address: '2 quai du Port', city: 'La Rochelle', postcode: '17000' },
  }));
  await world.settle();
  expect(kindsOf(await before.letters())).toEqual(['event_altered', 'order_confirmation']);
  expect((await before.letters())[0]?.body).toContain('La Sirène');
  const since = await bought(sale);
  expect((await before.order()).tickets[0]?.returnable).toEqual({ refund: before.total });
  expect((await since.order()).tickets[0]?.returnable).toBeNull();
});

it('removes an event: its holders are told, and have everything back', async () => {
  const sale = await onSale();
  const { order, letters, total } = await bought(sale);
  const body = { decision: 'remove' as const, reason: 'Une arnaque.' };
  await world.as(await someone('moderator'))(events.decide, { params: { eventId: sale.eventId }, body });
  await world.settle();
  expect(kindsOf(await letters()).toSorted()).toEqual(['event_removed', 'order_confirmation', 'order_refunded']);
  expect(await order()).toMatchObject({ state: 'refunded', refunds: [{ amount: total }] });
  const [told] = await lettersTo(world, house.owner.email);
  expect(told).toMatchObject({ kind: 'event_taken_down', body: expect.stringContaining('Une arnaque.') });
  expect(told!.body).toContain(`/workspace/${house.organizationId}/events/${sale.eventId}`);
});

async function edit({ id }: Occasion, change: (date: EditorEvent['dates'][number]) => EditorEvent['dates'][number]) {
  const params = { eventId: id };
  const { revision, dates } = await world.as(house.owner)(events.edit, { params });
  await world.as(house.owner)(events.save, { params, body: { revision, dates: dates.map(change) } });
}
