import { ticketing } from '@estrade/api/ticketing';
import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '#kit/ids';
import { payCard } from '../../../test/cards.ts';
import { openWorld, type World } from '../../../test/world.ts';
import { TicketingExamination } from './examination.repository.ts';
import { aHouse, type House, startPaid } from './specs.factory.ts';
import { aSale } from './ticketing.factory.ts';

let world: World;
let house: House;
beforeAll(async () => {
  world = await openWorld();
  house = await aHouse(world);
  // the database itself refuses this one
  await sql`alter table ticketing.quotas drop constraint never_oversold`.execute(world.database.read);
});
afterAll(() => world.close());

const wrong = async () => (await world.get(TicketingExamination).examine()).filter(({ ok }) => !ok);

/** A sale with one paid order of two tickets, one of them being refunded, and a paid order still waiting. */
async function aBusySale() {
  const sale = await aSale(world.database, { organizationId: house.organizationId, capacity: 20, price: 2000 });
  const paid = await startPaid(world.as(), sale, { quantity: 2 });
  await payCard(world.as(), paid);
  await world.settle();
  const waiting = await startPaid(world.as(), sale);
  const params = { eventId: sale.eventId, orderId: paid.orderId };
  const { tickets } = await world.as(house.owner)(ticketing.eventOrder, { params });
  const body = { ticketIds: [tickets[0]!.id], cancelTickets: false };
  await world.as(house.owner)(ticketing.refund, { params, body }, { key: `refund-${paid.orderId}` });
  await world.settle();
  return { ...sale, paid, waiting, ticketId: tickets[1]!.id };
}
type Busy = Awaited<ReturnType<typeof aBusySale>>;

const plants: Record<string, (sale: Busy) => RawBuilder<unknown>> = {
  'no quota promises more than it has': ({ quotaId }) =>
    sql`update ticketing.quotas set capacity = 1 where id = ${quotaId}`,
  'counters equal a recount': ({ quotaId }) => sql`update ticketing.quotas set sold = sold - 1 where id = ${quotaId}`,
  'ticket numbers run from 1 without a hole': ({ ticketId }) =>
    sql`update ticketing.tickets set number = 7 where id = ${ticketId}`,
  'every paid order has its tickets': ({ paid }) =>
    sql`update ticketing.orders set quantity = 3 where id = ${paid.orderId}`,
  'only paid orders have tickets': ({ paid, waiting }) =>
    sql`update ticketing.tickets set order_id = ${waiting.orderId} where order_id = ${paid.orderId}`,
  'tickets sum to their order': ({ ticketId }) =>
    sql`update ticketing.tickets set price = price + 1 where id = ${ticketId}`,
  'refunds never exceed what was paid': ({ paid }) =>
    sql`update ticketing.orders set refunded = 0 where id = ${paid.orderId}`,
  'holds that are over are swept within a minute': ({ waiting }) => sql`
    update ticketing.holds set state = 'active', paying_since = null, expires_at = now() - interval '5 minutes' where id = ${waiting.holdId}`,
  'an order waits for money only while its places are kept': ({ waiting }) =>
    sql`update ticketing.holds set state = 'released', ended_at = now() where id = ${waiting.holdId}`,
  'refunds that were asked for are handed on within ten minutes': ({ paid }) => sql`
    update ticketing.refunds set state = 'requested', requested_at = now() - interval '1 hour' where order_id = ${paid.orderId}`,
  'no place is kept for long for a payment nobody can tell about': ({ waiting }) =>
    sql`update ticketing.holds set expires_at = now() - interval '1 hour' where id = ${waiting.holdId}`,
  'tickets end with their event': ({ eventId }) => sql`
    update ticketing.shows set status = 'cancelled', changed_at = now() - interval '1 hour' where event_id = ${eventId}`,
  'an entry is an accepted attempt of its ticket': ({ eventId, ticketId }) => sql`
    with list as (select id from ticketing.check_in_lists where event_id = ${eventId} limit 1),
      attempt as (insert into ticketing.check_ins (id, list_id, ticket_id, answer)
        select ${newId()}::uuid, list.id, ${ticketId}::uuid, 'wrong_event' from list returning id, list_id)
    insert into ticketing.entries (list_id, ticket_id, check_in_id, at, door) select list_id, ${ticketId}::uuid, id, now(), '' from attempt`,
};

it('knows nothing wrong of a busy sale, and makes no check that is not planted here', async () => {
  await aBusySale();
  const all = await world.get(TicketingExamination).examine();
  expect(all.filter(({ ok }) => !ok)).toEqual([]);
  expect(all.map(({ check }) => check).toSorted()).toEqual(Object.keys(plants).toSorted());
});

it.each(Object.keys(plants))('sees when it is not so that %s', async (check) => {
  const sale = await aBusySale();
  const before = (await wrong()).find((finding) => finding.check === check)?.detail ?? '';
  await plants[check]!(sale).execute(world.database.read);
  const after = (await wrong()).find((finding) => finding.check === check)?.detail ?? '';
  expect(after).not.toBe('');
  expect(after).not.toBe(before);
});
