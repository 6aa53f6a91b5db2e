import { randomUUID } from 'node:crypto';
import { order, pay, untilTicketed } from '../kit/buyer.ts';
import { load } from '../kit/load.ts';
import { isExact, orderLimit } from '../kit/orders.ts';
import { type Bench, row } from '../kit/row.ts';
import { aShow } from '../kit/show.ts';

const CLIENTS = 64;
const SECONDS = 10;

/** The same, paid through the embedded card network: hold, order, card, webhook, tickets seen by the buyer. */
export const paidOrders: Bench = {
  name: 'paid-orders',
  limit:
    'the same rows as for a free order, written as one statement per order, raw driver, no HTTP, at its best pool size',
  async run(house) {
    const limit = await orderLimit(house);
    const show = await aShow(house, { price: 2500, places: 900_000 });
    const measure = (seconds: number, pace?: number) =>
      load({
        url: house.url,
        clients: CLIENTS,
        seconds,
        pace,
        round: async (session) => {
          const placed = await order(session, show, randomUUID());
          await pay(session, placed);
          return untilTicketed(session, placed.secret);
        },
      });
    const warm = await measure(3);
    const ours = await measure(SECONDS);
    const calm = await measure(SECONDS, ours.perSecond * 0.7);
    const exact = await isExact(house, show.eventId, warm.done + ours.done + calm.done);
    return [
      row({
        name: 'hold → order → card → ticket, paid',
        unit: 'orders/s',
        ours: ours.perSecond,
        limit: limit.perSecond,
        goal: '≥ 0.2 ×, p99 < 300 ms at 70 %',
        atLeast: 0.2,
        also: exact && calm.p99 < 300,
        p50: calm.p50,
        p99: calm.p99,
        note: `${exact ? 'exact, numbers without a hole' : 'NOT EXACT'}; ${ours.failed + calm.failed} failed; times at 70 % of the load; limit at pool ${limit.pool}`,
      }),
    ];
  },
};
