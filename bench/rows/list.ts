import { aside } from '../kit/aside.ts';
import { load } from '../kit/load.ts';
import { manyEvents } from '../kit/many-events.ts';
import { type Bench, row } from '../kit/row.ts';
import { amount, seconds } from '../kit/scale.ts';
import { inTurns } from '../kit/turns.ts';

const CLIENTS = 32;
const EVENTS = 100_000;
const FILTERS = [
  '',
  'category=musique',
  'price=free',
  'when=week',
  'freeFood=true',
  'category=theatre&price=paid',
  'sort=popularity',
];

/** `GET /api/events` with filters over 100,000 events. */
export const list: Bench = {
  name: 'list',
  limit: 'the same statements through the raw prepared driver, behind a bare Fastify in a process of its own',
  async run(house) {
    await manyEvents(house.database, amount(EVENTS / 10));
    let turn = 0;
    const look = (url: string, path: (n: number) => string) =>
      load({
        url,
        clients: CLIENTS,
        seconds: seconds(3),
        round: async (connection) => (await connection.send({ method: 'GET', path: path(turn++) })).status === 200,
      });
    const lists = () => look(house.url, (n) => `/api/events?limit=24&${FILTERS[n % FILTERS.length]}`);
    await lists();
    const small = await lists();
    await manyEvents(house.database, amount(EVENTS));
    await using bare = await aside(new URL('../limits/bare-list.ts', import.meta.url), house.databaseUrl);
    const bareLists = () => look(bare.url, (n) => `/list/${n % FILTERS.length}`);
    await lists();
    await bareLists();
    const { ours, limit } = await inTurns(lists, bareLists);
    return row({
      name: 'list events with filters, 100,000 events',
      unit: 'requests/s',
      ours: ours.perSecond,
      limit: limit.perSecond,
      goal: '≥ 0.8 ×, p99 < 100 ms',
      atLeast: 0.8,
      also: ours.p99 < 100,
      p50: ours.p50,
      p99: ours.p99,
      growth: small.perSecond / ours.perSecond,
      note: `${ours.failed} failed`,
    });
  },
};
