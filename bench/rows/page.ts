import { Worker } from 'node:worker_threads';
import { load } from '../kit/load.ts';
import { type Bench, row } from '../kit/row.ts';

const CLIENTS = 32;
const SECONDS = 6;

/** An event page as HTML, through the one address. */
export const page: Bench = {
  name: 'page',
  limit: 'a bare HTTP server in a process of its own that sends the same HTML',
  async run(house) {
    const list = (await (await fetch(`${house.url}/api/events?limit=12`)).json()) as { items: { slug: string }[] };
    const path = `/fr/events/${list.items[0]!.slug}`;
    const html = await (await fetch(house.url + path)).text();
    const bare = new Worker(new URL('../limits/bare-page.ts', import.meta.url), { workerData: html });
    const port = await new Promise<number>((resolve) => bare.once('message', resolve));
    const measure = (url: string) =>
      load({
        url,
        clients: CLIENTS,
        seconds: SECONDS,
        round: async (session) => (await session.send({ method: 'GET', path })).status === 200,
      });
    await measure(house.url);
    const [a, b, c, d] = [
      await measure(house.url),
      await measure(`http://127.0.0.1:${port}`),
      await measure(house.url),
      await measure(`http://127.0.0.1:${port}`),
    ];
    await bare.terminate();
    return [
      row({
        name: 'public event page, HTML',
        unit: 'pages/s',
        ours: (a.perSecond + c.perSecond) / 2,
        limit: (b.perSecond + d.perSecond) / 2,
        goal: '≥ 0.25 ×',
        atLeast: 0.25,
        p50: a.p50,
        p99: Math.max(a.p99, c.p99),
        note: `${Math.round(html.length / 1024)} KiB, ${a.failed + c.failed} failed`,
      }),
    ];
  },
};
