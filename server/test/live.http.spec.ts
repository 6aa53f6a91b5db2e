import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { accounts } from '@estrade/api/accounts';
import { notifications } from '@estrade/api/notifications';
import { ticketing } from '@estrade/api/ticketing';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { newId } from '#kit/ids';
import { NoticeBoard } from '../src/modules/notifications/notice-board.service.ts';
import { aHouse, buyFree, type House, startPaid } from '../src/modules/ticketing/specs.factory.ts';
import { aSale } from '../src/modules/ticketing/ticketing.factory.ts';
import { payCard } from './cards.ts';
import { openPage, type Page } from './page.ts';
import { aMember } from './people.ts';
import { until } from './until.ts';
import { openWorld, type Someone, type World } from './world.ts';

let world: World;
let house: House;
const pages: Page[] = [];
beforeAll(async () => {
  world = await openWorld();
  house = await aHouse(world);
});
afterEach(() => {
  for (const page of pages.splice(0)) page.close();
});
afterAll(() => world.close());

async function open(who?: Someone): Promise<Page> {
  const page = await openPage(world.url, who);
  pages.push(page);
  return page;
}

async function aDoor(quantity: number) {
  const sale = await aSale(world.database, { organizationId: house.organizationId, capacity: 100 });
  const codes: string[] = [];
  while (codes.length < quantity) {
    const { secret } = await buyFree(world.as(), sale, { quantity: Math.min(10, quantity - codes.length) });
    const { tickets } = await world.as()(ticketing.order, { params: { secret } });
    codes.push(...tickets.map(({ code }) => code!));
  }
  const { items } = await world.as(house.operator)(ticketing.checkInLists, { params: { eventId: sale.eventId } });
  const listId = items[0]!.id;
  const scan = (code: string) =>
    world.as(house.operator)(ticketing.checkIn, { body: { id: newId(), listId, code, door: 'Porte A' } });
  return { listId, scan, codes };
}

const entered = (page: Page) => page.heard(ticketing.doorCounter).at(-1)?.entered;
const tell = (memberId: string, then = () => {}) =>
  world.database.tx(async (tx) => {
    const notice = { kind: 'tickets_ready', key: newId(), params: { title: 'Brume', count: 1 }, path: null } as const;
    await world.get(NoticeBoard).add(tx, { ...notice, memberIds: [memberId] });
    then();
  });

it('counts at every door as people come in, and tells a crowd in a few pushes', async () => {
  const { listId, scan, codes } = await aDoor(30);
  const [operator, owner] = [await open(house.operator), await open(house.owner)];
  const params = { listId };
  await expect(operator.watch(ticketing.doorCounter, { params })).resolves.toMatchObject({
    answer: { entered: 0, expected: 30, lastMinute: 0 },
  });
  await owner.watch(ticketing.doorCounter, { params });
  const began = performance.now();
  for (const code of codes) await scan(code);
  await until(() => entered(operator) === 30 && entered(owner) === 30);
  const most = 2 + Math.ceil((performance.now() - began) / 250);
  expect(operator.heard(ticketing.doorCounter).length).toBeLessThanOrEqual(most);
  expect(operator.heard(ticketing.doorCounter)).toEqual(owner.heard(ticketing.doorCounter));
});

it('an undone entry is counted out again', async () => {
  const { listId, scan, codes } = await aDoor(1);
  const { id } = await scan(codes[0]!);
  const page = await open(house.operator);
  await expect(page.watch(ticketing.doorCounter, { params: { listId } })).resolves.toMatchObject({
    answer: { entered: 1 },
  });
  await world.as(house.operator)(ticketing.reverseCheckIn, { params: { checkInId: id }, body: { reason: 'Erreur' } });
  await until(() => entered(page) === 0);
});

it('an order shows its tickets as the money arrives, to whoever has its link', async () => {
  const sale = await aSale(world.database, { organizationId: house.organizationId, capacity: 5, price: 3200 });
  const started = await startPaid(world.as(), sale);
  const page = await open();
  await expect(page.watch(ticketing.order, { params: { secret: started.secret } })).resolves.toMatchObject({
    answer: { state: 'awaiting_payment', tickets: [] },
  });
  await payCard(world.as(), started);
  await world.settle();
  await until(() => page.heard(ticketing.order).at(-1)?.state === 'paid');
  expect(page.heard(ticketing.order).at(-1)?.tickets).toHaveLength(1);
});

it('notices come to whom they are for, in the language of their page, and to nobody else', async () => {
  const [mine, other] = [await open({ ...house.owner, locale: 'en' }), await open(house.stranger)];
  for (const page of [mine, other]) await page.watch(notifications.list, { query: { limit: 12 } });
  const before = await world.as(house.owner)(notifications.list, {});
  await tell(house.owner.id);
  await until(() => mine.heard(notifications.list).at(-1)?.unread === before.unread + 1);
  await world.as(house.owner)(notifications.read, { body: {} });
  await until(() => mine.heard(notifications.list).at(-1)?.unread === 0);
  expect(other.heard(notifications.list)).toEqual([]);
});

it('says nothing of what was rolled back', async () => {
  const page = await open(house.stranger);
  await page.watch(notifications.list, { query: { limit: 12 } });
  const failing = tell(house.stranger.id, () => {
    throw new Error('rolled back');
  });
  await expect(failing).rejects.toThrow('rolled back');
  await sleep(400);
  expect(page.heard(notifications.list)).toEqual([]);
});

it('refuses strangers what reading refuses them, in the same words', async () => {
  const [{ listId }, secret] = [await aDoor(1), Buffer.alloc(32).toString('base64url')];
  const refusedTo = async (who: Someone | undefined, params: { listId: string }) =>
    ((await (await open(who)).watch(ticketing.doorCounter, { params })) as { problem: { correlationId: string } })
      .problem;
  const { correlationId: _, ...stranger } = await refusedTo(house.stranger, { listId });
  const { correlationId: __, ...unknown } = await refusedTo(house.stranger, { listId: newId() });
  expect(stranger).toEqual(unknown);
  expect(stranger).toMatchObject({ status: 404, code: 'ticketing.list_not_found' });
  await expect(refusedTo(undefined, { listId })).resolves.toMatchObject({ status: 401, code: 'kit.sign_in' });
  await expect((await open()).watch(ticketing.order, { params: { secret } })).resolves.toMatchObject({
    problem: { status: 404, code: 'ticketing.order_not_found' },
  });
});

it('watches nothing that was not declared to be watched, and answers what cannot be read', async () => {
  const page = await open(house.owner);
  const ask = (said: object) => page.socket.timeout(5_000).emitWithAck('watch', said as never);
  await expect(ask({ id: 'a', route: 'accounts.me' })).resolves.toMatchObject({ problem: { code: 'kit.not_found' } });
  await expect(ask({ id: 'a', route: 'constructor' })).resolves.toMatchObject({ problem: { code: 'kit.not_found' } });
  await expect(ask({ id: '', route: 7 })).resolves.toMatchObject({ problem: { code: 'kit.unreadable' } });
  const secret = 'x';
  for (let n = 0; n < 30; n++) await ask({ id: `${n}`, route: 'ticketing.order', params: { secret } });
  const { listId } = await aDoor(1);
  for (let n = 0; n < 24; n++) await ask({ id: `${n}`, route: 'ticketing.doorCounter', params: { listId } });
  await expect(ask({ id: 'one more', route: 'ticketing.doorCounter', params: { listId } })).resolves.toMatchObject({
    problem: { code: 'kit.too_many' },
  });
});

it('tells who signed out that it is over, and tells them nothing more', async () => {
  const leaver = await aMember(world);
  const page = await open(leaver);
  await page.watch(notifications.list, { query: { limit: 12 } });
  await tell(leaver.id);
  await until(() => page.heard(notifications.list).length > 0);
  await world.as(leaver)(accounts.logout);
  const heard = page.heard(notifications.list).length;
  await tell(leaver.id);
  await until(() => page.refused.length > 0);
  expect(page.refused).toMatchObject([{ id: 'notifications.list', problem: { status: 401, code: 'kit.sign_in' } }]);
  expect(page.heard(notifications.list)).toHaveLength(heard);
});

it('takes no socket from a page of somebody else', async () => {
  await expect(openPage(world.url, undefined, { origin: 'https://elsewhere.test' })).rejects.toThrow('websocket error');
  const ours = await openPage(world.url, undefined, { origin: world.url });
  ours.close();
});

it('leaves other upgrades and protocols as they were', async () => {
  const upgrade = (path: string, protocol: string) =>
    new Promise<number | undefined>((answered, failed) => {
      const headers = {
        connection: 'upgrade',
        upgrade: protocol,
        'sec-websocket-key': 'x',
        'sec-websocket-version': '13',
      };
      const sent = request(`${world.url}${path}`, { headers });
      sent.once('response', (response) => {
        response.resume();
        answered(response.statusCode);
      });
      sent.once('error', failed);
      sent.end();
    });
  expect(await upgrade('/api/health', 'h2c')).toBe(200);
  expect(await upgrade('/elsewhere', 'websocket')).toBe(404);
  expect((await fetch(`${world.url}/api/live/?EIO=4&transport=polling`)).status).toBe(404);
});

it('is heard again after the line to the database broke, and tells what was missed', async () => {
  const page = await open(house.stranger);
  await page.watch(notifications.list, { query: { limit: 12 } });
  const cut = sql`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'estrade-live' and datname = current_database()`;
  await cut.execute(world.database.read);
  await until(() => page.heard(notifications.list).length > 0, 'what was missed');
  expect(page.socket.connected).toBe(true);
});
