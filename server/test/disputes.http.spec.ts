import { notifications } from '@estrade/api/notifications';
import { ticketing } from '@estrade/api/ticketing';
import type { DeskOrder } from '@estrade/api/ticketing-desk';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { doctor } from '../src/main/doctor.ts';
import type { CardEvent } from '@estrade/api/card-network';
import { anEvent, hurryNotices, intentOf, notify } from '../src/modules/payments/inbox/notifications.factory.ts';
import { cards } from '../src/modules/payments/payments.factory.ts';
import { aHouse, type House, startPaid } from '../src/modules/ticketing/specs.factory.ts';
import { payCard } from './cards.ts';
import { anOccasion } from './occasions.ts';
import { aMember, lettersTo } from './people.ts';
import { openWorld, type World } from './world.ts';

let world: World;
let house: House;
beforeAll(async () => {
  world = await openWorld();
  await aMember(world, { role: 'admin' }); // a house nobody administers is not in order
  house = await aHouse(world);
});
afterAll(() => world.close());

/** Somebody pays with this card. */
async function contested(card: string) {
  const occasion = await anOccasion(world, house.organizationId);
  const params = { eventId: occasion.id };
  const body = { name: 'Plein tarif', price: 4000, vatRateBp: 550, places: 30 };
  const type = await world.as(house.owner)(ticketing.createTicketType, { params, body });
  const sale = { eventId: occasion.id, ticketTypeId: type.id, dateId: occasion.dateIds[0]! };
  const started = await startPaid(world.as(), sale);
  await payCard(world.as(), started, card);
  await world.settle();
  const order = () => world.as(house.owner)(ticketing.eventOrder, { params: { ...params, orderId: started.orderId } });
  return { ...started, order };
}

/** The bank speaks. */
async function say({ payment }: DeskOrder, type: CardEvent['type']): Promise<void> {
  await notify(world, [anEvent(await intentOf(world, payment as never), { type })]);
  await world.settle();
}

it('a disputed order is marked and its organizer told, then told how it ended; the door stays as it was', async () => {
  const { order, orderId, secret } = await contested(cards.good);
  expect(await order()).toMatchObject({ underReview: false });
  await say(await order(), 'dispute.opened');
  const after = await order();
  expect(after).toMatchObject({ state: 'paid', reviewReason: 'dispute', tickets: [{ state: 'issued' }] });
  const params = { eventId: after.eventId, orderId };
  const again = world.as(house.owner)(ticketing.refund, { params, body: {} }, { key: `again-${orderId}` });
  await expect(again).rejects.toThrow('ticketing.order_disputed');
  const shown = await world.as()(ticketing.order, { params: { secret } });
  expect(shown.underReview).toBe(false); // the buyer knows
  await say(after, 'dispute.lost');
  const letters = await lettersTo(world, house.owner.email);
  const disputed = letters.filter(({ kind }) => /dispute/.test(kind));
  expect(disputed.map(({ kind }) => kind).toSorted()).toEqual(['dispute_lost', 'order_disputed']);
  for (const { body, subject } of disputed) {
    expect(body).toContain(`/orders/${orderId}`);
    expect(subject).toContain(after.number);
  }
  const { items } = await world.as(house.owner)(notifications.list, {});
  expect(items.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['order_disputed', 'dispute_lost']));
});

it('a dispute that is won leaves nothing to look at, and the books are in order', async () => {
  const { order } = await contested(cards.disputedInVain);
  await hurryNotices(world);
  expect(await order()).toMatchObject({ state: 'paid', underReview: false });
  const wrong: string[] = [];
  await doctor(world, (line) => line.startsWith('✗') && wrong.push(line));
  expect(wrong).toEqual([]);
});
