import { load } from '../kit/load.ts';
import { manyEvents } from '../kit/many-events.ts';
import { type Bench, row } from '../kit/row.ts';
import { amount, seconds } from '../kit/scale.ts';

const EVENTS = 1_000_000;
const WORDS = ['concert', 'théâtre', 'atelier', 'jazz', 'marché', 'festival', 'danse', 'cinema', 'couture', 'manouche'];

/** Text + place + dates in 1,000,000 events, four people at a time. */
export const search: Bench = {
  name: 'search',
  limit: 'none: the goal is a time',
  async run(house) {
    await manyEvents(house.database, amount(EVENTS / 10));
    await measure(house.url);
    const small = await measure(house.url);
    await manyEvents(house.database, amount(EVENTS));
    await measure(house.url);
    const big = await measure(house.url);
    return row({
      name: 'search text + place + date, 1,000,000 events (p95)',
      unit: 'ms',
      ours: big.p95,
      limit: null,
      goal: 'p95 < 50 ms',
      also: big.p95 < 50,
      p50: big.p50,
      p99: big.p99,
      growth: big.p50 / small.p50,
      note: `${big.done} searches, ${big.failed} failed; at a tenth of the data p95 ${small.p95.toFixed(1)} ms`,
    });
  },
};

function measure(url: string) {
  let turn = 0;
  return load({
    url,
    clients: 4,
    seconds: seconds(6),
    round: async (connection) => {
      const n = turn++;
      const place = n % 500;
      const day = new Date(Date.now() + (n % 300) * 86_400_000).toISOString().slice(0, 10);
      const until = new Date(Date.now() + ((n % 300) + 14) * 86_400_000).toISOString().slice(0, 10);
      const where = `lat=${42 + place * 0.016}&lng=${-3 + ((place * 7) % 500) * 0.02}&radius=30`;
      const path = `/api/events?q=${encodeURIComponent(WORDS[n % WORDS.length]!)}&${where}&from=${day}&to=${until}`;
      return (await connection.send({ method: 'GET', path })).status === 200;
    },
  });
}
