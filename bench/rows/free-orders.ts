import { randomUUID } from 'node:crypto';
import { type Bench, row } from '../kit/row.ts';
import { aShow } from '../kit/show.ts';
import { isExact, orderLimit } from '../kit/orders.ts';
import { load } from '../kit/load.ts';
import { order } from '../kit/buyer.ts';

const CLIENTS = 64;
const SECONDS = 8;

/** Hold → order → ticket, free, two requests, one hot quota. */
export const freeOrders: Bench = {
  name: 'free-orders',
  limit: 'the same rows written as one statement per order, raw driver, no HTTP, at its best pool size',
  async run(house) {
    const limit = await orderLimit(house);
    const show = await aShow(house, { price: 0, places: 900_000 });
    const measure = (seconds: number) =>
      load({
        url: house.url,
        clients: CLIENTS,
        seconds,
        round: async (session) => (await order(session, show, randomUUID())).state === 'paid',
      });
    const warm = await measure(2);
    const ours = await measure(SECONDS);
    const exact = await isExact(house, show.eventId, warm.done + ours.done);
    return [
      row({
        name: 'hold → order → ticket, free',
        unit: 'orders/s',
        ours: ours.perSecond,
        limit: limit.perSecond,
        goal: '≥ 0.8 ×',
        atLeast: 0.8,
        also: exact,
        p50: ours.p50,
        p99: ours.p99,
        note: `${exact ? 'exact, numbers without a hole' : 'NOT EXACT'}; ${ours.failed} failed; limit at pool ${limit.pool}`,
      }),
    ];
  },
};
