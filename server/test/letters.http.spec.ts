import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ticketing } from '@estrade/api/ticketing';
import { newId } from '#kit/ids';
import { NotificationsExamination } from '../src/modules/notifications/examination.service.ts';
import { aHouse, buyFree, type House } from '../src/modules/ticketing/specs.factory.ts';
import { anOccasion } from './occasions.ts';
import { openWorld, type World } from './world.ts';

let world: World;
let house: House;
beforeAll(async () => {
  world = await openWorld();
  house = await aHouse(world);
  // letters have been written here for long
  await sql`update kit.mails set created_at = now() - interval '2 days'`.execute(world.database.read);
});
afterAll(() => world.close());

/** Somebody registered an hour ago, and was written to. */
async function anOldOrder(): Promise<string> {
  const occasion = await anOccasion(world, house.organizationId);
  const body = { name: 'Entrée libre', price: 0, vatRateBp: 0, places: 30 };
  const type = await world.as(house.owner)(ticketing.createTicketType, { params: { eventId: occasion.id }, body });
  const sale = { eventId: occasion.id, ticketTypeId: type.id, dateId: occasion.dateIds[0]! };
  const { orderId } = await buyFree(world.as(), sale as never);
  await world.settle();
  await sql`update ticketing.orders set paid_at = now() - interval '1 hour' where id = ${orderId}`.execute(
    world.database.read,
  );
  return orderId;
}
const wrong = async () =>
  (await world.get(NotificationsExamination).examine()).flatMap(({ ok, check, detail }) =>
    ok ? [] : [`${check}: ${detail}`],
  );

it('the doctor sees an order without its letter, and one that has it twice', async () => {
  const [silent, loud, old] = [await anOldOrder(), await anOldOrder(), await anOldOrder()];
  expect(await wrong()).toEqual([]);
  await sql`delete from kit.mails where key = ${silent}`.execute(world.database.read);
  await sql`
    insert into kit.mails (id, kind, key, recipient, locale, subject, html, body, attachments)
    select ${newId()}::uuid, kind, key, 'else@people.test', locale, subject, html, body, attachments from kit.mails where key = ${loud}`.execute(
    world.database.read,
  );
  expect(await wrong()).toEqual([
    `every order with tickets has its letter: ${silent}`,
    `no order has its letter twice: ${loud}`,
  ]);
  // what was sold before anybody was written to is a past that was only played
  await sql`update ticketing.orders set paid_at = now() - interval '3 days' where id = any(${[silent, loud]}::uuid[])`.execute(
    world.database.read,
  );
  expect(await wrong()).toEqual([]);
  await sql`update kit.mails set key = ${newId()} where key = ${old}`.execute(world.database.read);
  expect(await wrong()).toHaveLength(1);
});
