import { ticketing } from '@estrade/api/ticketing';
import { urlOf } from '@estrade/api/client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWorld, type Someone, someone, type World } from '../../../../test/world.ts';
import { counters } from '../specs.factory.ts';
import { aSale } from '../ticketing.factory.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld({ settings: { RATE_LIMITS: 'on' } });
});
afterAll(() => world.close());

type Sale = Awaited<ReturnType<typeof aSale>>;
const saleOf = (capacity: number) => aSale(world.database, { capacity, price: 2000, maxPerOrder: 50 });

/** Asks for places as somebody behind a proxy. */
async function hold(sale: Sale, quantity: number, { ip, who, key }: { ip: string; who?: Someone; key?: string }) {
  const response = await fetch(world.url + urlOf(ticketing.openHold, {}), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': 'fr',
      'x-forwarded-for': ip,
      'idempotency-key': key ?? crypto.randomUUID(),
      ...(who && { authorization: `Bearer ${who.token}` }),
    },
    body: JSON.stringify({
      eventId: sale.eventId,
      lines: [{ ticketTypeId: sale.ticketTypeId, dateId: sale.dateId, quantity }],
    }),
  });
  return {
    status: response.status,
    wait: response.headers.get('retry-after'),
    problem: (await response.json()) as Problem,
  };
}
interface Problem {
  readonly code: string;
  readonly detail: string;
}

it('lets no connection empty a sale, however many hands it has', async () => {
  const sale = await saleOf(2000);
  const asked = await Promise.all(Array.from({ length: 12 }, () => hold(sale, 50, { ip: '203.0.113.50' })));
  expect(asked.filter(({ status }) => status === 201)).toHaveLength(6);
  const refused = asked.find(({ status }) => status === 429)!;
  expect(refused.problem).toMatchObject({
    code: 'ticketing.network_holds_enough',
    detail: expect.stringMatching(
      /^Beaucoup de places viennent d’être retenues depuis votre connexion\. Connectez-vous à votre compte pour continuer, ou réessayez dans (?:\d+ minutes|une minute)\.$/,
    ) as string,
  });
  expect(Number(refused.wait)).toBeGreaterThan(60);
  expect(await counters(world, sale.quotaId)).toMatchObject({ held: 300 });
  const [elsewhere, other] = [
    await hold(sale, 50, { ip: '203.0.113.51' }),
    await hold(await saleOf(90), 50, { ip: '203.0.113.50' }),
  ];
  expect([elsewhere.status, other.status]).toEqual([201, 201]);
});

it('knows members by themselves, on whatever connection', async () => {
  const sale = await saleOf(2000);
  const lea = await someone();
  const ips = ['198.51.100.1', '198.51.100.2', '198.51.100.3'];
  const asked = [];
  for (const ip of ips) asked.push(await hold(sale, 50, { ip, who: lea }));
  expect(asked.map(({ status }) => status)).toEqual([201, 201, 429]);
  expect(asked[2]!.problem.code).toBe('ticketing.you_hold_enough');
  expect((await hold(sale, 50, { ip: ips[0]!, who: await someone() })).status).toBe(201);
});

it('counts what was set aside, not what was asked in vain or twice', async () => {
  const sale = await saleOf(60);
  const ip = '192.0.2.7';
  const key = crypto.randomUUID();
  for (let n = 0; n < 8; n++) expect((await hold(sale, 50, { ip, key })).status).toBe(201); // the same hold, found again
  for (let n = 0; n < 8; n++) expect((await hold(sale, 50, { ip })).problem.code).toBe('ticketing.sold_out');
  expect((await hold(sale, 10, { ip })).status).toBe(201);
});
