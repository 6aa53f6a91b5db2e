import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { load } from '../kit/load.ts';
import { manyEvents } from '../kit/many-events.ts';
import { type Bench, row } from '../kit/row.ts';

const CLIENTS = 32;
const SECONDS = 6;
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
  limit: 'the same statement through the raw prepared driver, behind a bare Fastify',
  async run(house) {
    await manyEvents(house.database, 100_000);
    const bare = fork(fileURLToPath(new URL('../limits/bare-list.ts', import.meta.url)), [house.databaseUrl], {
      stdio: 'inherit',
    });
    const [port] = (await once(bare, 'message')) as [number];
    const measure = (url: string, path: (n: number) => string) =>
      load({
        url,
        clients: CLIENTS,
        seconds: SECONDS,
        round: async (session) => (await session.send({ method: 'GET', path: path(turn++) })).status === 200,
      });
    let turn = 0;
    const ours = () => measure(house.url, (n) => `/api/events?limit=24&${FILTERS[n % FILTERS.length]}`);
    const limit = () => measure(`http://127.0.0.1:${port}`, (n) => `/list/${n % FILTERS.length}`);
    await ours();
    await limit();
    const [a, b, c, d] = [await ours(), await limit(), await ours(), await limit()];
    bare.kill();
    const best = a.perSecond > c.perSecond ? a : c;
    return [
      row({
        name: 'list events with filters, 100,000 events',
        unit: 'requests/s',
        ours: (a.perSecond + c.perSecond) / 2,
        limit: (b.perSecond + d.perSecond) / 2,
        goal: '≥ 0.8 ×, p99 < 100 ms',
        atLeast: 0.8,
        also: Math.max(a.p99, c.p99) < 100,
        p50: best.p50,
        p99: Math.max(a.p99, c.p99),
        note: `${a.failed + c.failed} failed`,
      }),
    ];
  },
};
