import { load } from '../kit/load.ts';
import { manyEvents } from '../kit/many-events.ts';
import { type Bench, row } from '../kit/row.ts';

const EVENTS = 1_000_000;
const WORDS = ['concert', 'théâtre', 'atelier', 'jazz', 'marché', 'festival', 'danse', 'cinema', 'couture', 'manouche'];

/** Text + place + dates in 1,000,000 events, one after the other as people do, and the cost of ten times the data. */
export const search: Bench = {
  name: 'search',
  limit: 'none: the goal is a time',
  async run(house) {
    const small = await measure(house.url);
    await manyEvents(house.database, EVENTS);
    await measure(house.url);
    const big = await measure(house.url);
    return [
      row({
        name: 'search text + place + date, 1,000,000 events (p95)',
        unit: 'ms',
        ours: big.p95,
        limit: null,
        goal: 'p95 < 50 ms',
        also: big.p95 < 50,
        p50: big.p50,
        p99: big.p99,
        note: `${big.done} searches, ${big.failed} failed; at a tenth of the data p95 ${small.p95.toFixed(1)} ms`,
      }),
    ];
  },
};

function measure(url: string) {
  let turn = 0;
  return load({
    url,
    clients: 4,
    seconds: 6,
    round: async (session) => {
      const n = turn++;
      const place = n % 500;
      const day = new Date(Date.now() + (n % 300) * 86_400_000).toISOString().slice(0, 10);
      const until = new Date(Date.now() + ((n % 300) + 14) * 86_400_000).toISOString().slice(0, 10);
      const where = `lat=${42 + place * 0.016}&lng=${-3 + ((place * 7) % 500) * 0.02}&radius=30`;
      const path = `/api/events?q=${encodeURIComponent(WORDS[n % WORDS.length]!)}&${where}&from=${day}&to=${until}`;
      return (await session.send({ method: 'GET', path })).status === 200;
    },
  });
}
