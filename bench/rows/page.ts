import { gzipSync } from 'node:zlib';
import { aside } from '../kit/aside.ts';
import { load } from '../kit/load.ts';
import { type Bench, row } from '../kit/row.ts';
import { seconds } from '../kit/scale.ts';
import { inTurns } from '../kit/turns.ts';

const CLIENTS = 32;
const MOST_SCRIPT_KB = 175;

/** An event page as HTML, through the one address. */
export const page: Bench = {
  name: 'page',
  limit: 'a bare HTTP server in a process of its own that sends the same HTML',
  async run(house) {
    const list = (await (await fetch(`${house.url}/api/events?limit=12`)).json()) as { items: { slug: string }[] };
    const path = `/fr/events/${list.items[0]!.slug}`;
    const html = await (await fetch(house.url + path)).text();
    const script = await scriptOf(house.url, html);
    await using bare = await aside(new URL('../limits/bare-page.ts', import.meta.url), html);
    const look = (url: string) =>
      load({
        url,
        clients: CLIENTS,
        seconds: seconds(3),
        round: async (connection) => (await connection.send({ method: 'GET', path })).status === 200,
      });
    await look(house.url);
    const { ours, limit } = await inTurns(
      () => look(house.url),
      () => look(bare.url),
    );
    return row({
      name: 'public event page, HTML',
      unit: 'pages/s',
      ours: ours.perSecond,
      limit: limit.perSecond,
      goal: `≥ 0.25 ×, script ≤ ${MOST_SCRIPT_KB} kB`,
      atLeast: 0.25,
      also: script <= MOST_SCRIPT_KB,
      p50: ours.p50,
      p99: ours.p99,
      growth: null,
      note: `${Math.round(html.length / 1024)} KiB of HTML; ${script.toFixed(0)} kB of script, compressed; ${ours.failed} failed`,
    });
  },
};

/** Kilobytes (1,000 bytes) of script the page asks for before anybody touches it, as gzip sends them. */
async function scriptOf(url: string, html: string): Promise<number> {
  const addresses = new Set(
    [...html.matchAll(/<script[^>]+src="([^"]+\.js[^"]*)"(?![^>]*nomodule)/gi)].map((found) => found[1]!),
  );
  const sizes = await Promise.all(
    [...addresses].map(async (address) => {
      const response = await fetch(new URL(address.replaceAll('&amp;', '&'), url));
      return gzipSync(Buffer.from(await response.arrayBuffer())).length;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}
