import { accounts } from '@estrade/api/accounts';
import { bookings } from '@estrade/api/bookings';
import { clients } from '@estrade/api/clients';
import { ClientDraft } from '@estrade/api/clients-shapes';
import { offers } from '@estrade/api/offers';
import { ServiceDraft } from '@estrade/api/offers-shapes';
import { ticketing } from '@estrade/api/ticketing';
import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ClientsPort } from '#core/clients';
import { aResource, arranged } from '../src/modules/bookings/bookings.factory.ts';
import { ClientsExamination } from '../src/modules/clients/examination.repository.ts';
import { buyFree } from '../src/modules/ticketing/specs.factory.ts';
import { aBuyer } from '../src/modules/ticketing/ticketing.factory.ts';
import { anOccasion } from './occasions.ts';
import { aMember, anOrganization, PASSWORD, type Person, tokenIn } from './people.ts';
import { openWorld, type World } from './world.ts';

let world: World;
let owner: Person;
let organizationId: string;
let sale: { eventId: string; ticketTypeId: string; dateId: string };
let title: string;
beforeAll(async () => {
  world = await openWorld();
  owner = await aMember(world);
  ({ id: organizationId } = await anOrganization(world, owner));
  const occasion = await anOccasion(world, organizationId);
  const body = { name: 'Entrée libre', price: 0, vatRateBp: 0, places: 100 };
  const type = await world.as(owner)(ticketing.createTicketType, { params: { eventId: occasion.id }, body });
  sale = { eventId: occasion.id, ticketTypeId: type.id, dateId: occasion.dateIds[0]! };
  ({ title } = occasion);
});
afterAll(() => world.close());

async function buys(email: string, name = 'Camille Aubrac') {
  const bought = await buyFree(world.as(), sale as never, { buyer: { ...aBuyer, email, name } });
  await world.settle();
  return bought;
}

async function clientsFound(q: string) {
  const { items } = await world.as(owner)(clients.list, { params: { organizationId }, query: { q, state: 'all' } });
  return items;
}

async function historyOf(clientId: string) {
  const { items } = await world.as(owner)(clients.history, { params: { organizationId, clientId } });
  return items.map(({ kind }) => kind);
}

it('writes somebody down at her first purchase, and finds her at the next ones', async () => {
  const first = await buys('camille@first.test');
  await buys('CAMILLE@first.test', 'C. Aubrac');
  const found = await clientsFound('camille@first.test');
  expect(found).toMatchObject([{ name: 'Camille Aubrac', source: 'purchase', hasAccount: false }]);
  const params = { organizationId, clientId: found[0]!.id };
  const history = await world.as(owner)(clients.history, { params });
  expect(history.items.map(({ kind }) => kind)).toEqual(['order_paid', 'order_paid']);
  expect(history.items[1]).toMatchObject({ title, subjectId: first.orderId, eventId: sale.eventId, amount: null });
  await expect(world.as(owner)(clients.show, { params })).resolves.toMatchObject({ language: 'fr', spent: [] });
});

it('keeps a fact that is told again once, and brings back who was put away only when she comes', async () => {
  const { orderId } = await buys('retour@first.test', 'Rita Retour');
  const { id } = (await clientsFound('retour@first.test'))[0]!;
  const params = { organizationId, clientId: id };
  await world.as(owner)(clients.archive, { params });
  const told = (fact: string) =>
    sql`insert into kit.outbox (id, name, data)
      select gen_random_uuid(), name, data from (values (${fact}, jsonb_build_object('orderId', ${orderId}::uuid, 'eventId',
        ${sale.eventId}::uuid, 'organizationId', ${organizationId}::uuid, 'tickets', 1, 'total', 0, 'currency', 'EUR'))) f(name, data)`.execute(
      world.database.read,
    );
  await told('ticketing.order_paid');
  await world.settle();
  expect(await historyOf(id)).toEqual(['archived', 'order_paid']);
  await expect(world.as(owner)(clients.show, { params })).resolves.toMatchObject({ archived: true });
  await buys('retour@first.test');
  await expect(world.as(owner)(clients.show, { params })).resolves.toMatchObject({ archived: false });
});

it('knows whom it was told of by hand, and says what she paid and got back', async () => {
  const body = ClientDraft.parse({ lastName: 'Main', email: 'main@first.test' });
  const written = await world.as(owner)(clients.create, { params: { organizationId }, body });
  const { orderId } = await buys('main@first.test', 'Autre Nom');
  const refunded = { orderId, eventId: sale.eventId, organizationId, amount: 1250, currency: 'EUR' };
  await sql`insert into kit.outbox (id, name, data)
    values (gen_random_uuid(), 'ticketing.order_refunded', ${JSON.stringify(refunded)}::jsonb)`.execute(
    world.database.read,
  );
  await world.settle();
  const params = { organizationId, clientId: written.id };
  await expect(world.as(owner)(clients.show, { params })).resolves.toMatchObject({
    name: 'Main',
    source: 'hand',
    spent: [{ amount: -1250, currency: 'EUR' }],
  });
  expect(await historyOf(written.id)).toEqual(['order_refunded', 'order_paid', 'created']);
});

it('writes down who books, with the service and the hour', async () => {
  const least = { title: 'Portrait', kind: 'portrait', price: 12_000, vatRateBp: 2000, duration: { minutes: 60 } };
  const draft = ServiceDraft.parse({ ...least, approval: 'instant' });
  const { id: serviceId, revision } = await world.as(owner)(offers.create, { params: { organizationId }, body: draft });
  await world.as(owner)(offers.publish, { params: { organizationId, serviceId }, body: { revision } });
  const resourceIds = [await aResource(world.database, { organizationId })];
  await arranged(world.database, { serviceId, organizationId, resourceIds, stepMinutes: 60 });
  const [from, until] = [10, 17].map((days) =>
    Temporal.Now.instant()
      .add({ hours: 24 * days })
      .toString(),
  );
  const query = { from: from!, until: until! };
  const { slots } = await world.as()(bookings.slots, { params: { serviceId }, query });
  const booker = await aMember(world, { name: 'Basile Portrait' });
  const held = await world.as(booker)(bookings.hold, { body: { serviceId, startsAt: slots[0]!.startsAt } });
  await world.settle();
  expect(await clientsFound('Basile')).toEqual([]);
  const params = { bookingId: held.id };
  await world.as(booker)(bookings.changeStatus, { params, body: { status: 'requested' } });
  await world.settle();
  const [client] = await clientsFound('Basile');
  expect(client).toMatchObject({ email: booker.email, source: 'booking', hasAccount: true });
  const history = await world.as(owner)(clients.history, { params: { organizationId, clientId: client!.id } });
  expect(history.items.find(({ kind }) => kind === 'booking_confirmed')).toMatchObject({
    title: 'Portrait',
    subjectId: held.id,
  });
});

it('belongs to the account that has verified the address, as long as it is its address', async () => {
  await buys('claude@first.test', 'Claude Guest');
  const { id } = (await clientsFound('claude@first.test'))[0]!;
  const claude = await aMember(world, { name: 'Claude', email: 'claude@first.test' });
  await world.settle();
  expect(await historyOf(id)).toEqual(['claimed', 'order_paid']);
  const ofClaude = () => world.get(ClientsPort).ofMember({ memberId: claude.id });
  expect(await ofClaude()).toEqual([{ organizationId, clientId: id }]);
  const [card] = await world.get(ClientsPort).cards({ ids: [id] });
  expect(card).toMatchObject({ currentId: id, name: 'Claude Guest', memberId: claude.id });

  await world.as(claude)(accounts.changeEmail, { body: { email: 'claude@second.test', password: PASSWORD } });
  await world.as()(accounts.confirmNewEmail, { body: { token: await tokenIn(world, 'claude@second.test') } });
  await world.settle();
  expect(await ofClaude()).toEqual([]);
  expect((await clientsFound('claude@first.test'))[0]).toMatchObject({ hasAccount: false });
});

it('leaves everything in order', async () => {
  const findings = await world.get(ClientsExamination).examine();
  expect(findings.filter(({ ok }) => !ok)).toEqual([]);
});
