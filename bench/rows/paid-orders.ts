import { randomUUID } from 'node:crypto';
import { order, pay, untilTicketed } from '../kit/buyer.ts';
import type { House } from '../kit/house.ts';
import { load } from '../kit/load.ts';
import { manyOrders } from '../kit/many-orders.ts';
import { isExact, orderLimit } from '../kit/orders.ts';
import { type Bench, row } from '../kit/row.ts';
import { amount, seconds } from '../kit/scale.ts';
import { aShow, type Show } from '../kit/show.ts';
import { inTurns } from '../kit/turns.ts';

const CLIENTS = 64;
const TEN_TIMES = 400_000;

/** The same, paid through the embedded card network: hold, order, card, return from the bank, tickets seen by the buyer. */
export const paidOrders: Bench = {
  name: 'paid-orders',
  limit:
    'the same rows as for a free order, written as one statement per order, raw driver, no HTTP, at its best pool size',
  async run(house) {
    const limit = await orderLimit(house);
    const show = await aShow(house, { price: 2500, places: 1_000_000 });
    const warm = await sell(house, show, { whole: 3 });
    const measured = await inTurns(() => sell(house, show, { whole: 4 }), limit.measure);
    const { ours } = measured;
    const calm = await sell(house, show, { whole: 8, pace: ours.perSecond * 0.7 });
    await manyOrders(house.database, show.eventId, amount(TEN_TIMES));
    const later = await sell(house, show, { whole: 4 });
    const exact = await isExact(house, show.eventId, warm.done + ours.done + calm.done + later.done);
    return row({
      name: 'hold → order → card → ticket, paid',
      unit: 'orders/s',
      ours: ours.perSecond,
      limit: measured.limit.perSecond,
      goal: '≥ 0.2 ×, p99 < 300 ms at 70 %',
      atLeast: 0.2,
      also: exact && calm.p99 < 300,
      p50: calm.p50,
      p99: calm.p99,
      growth: ours.perSecond / later.perSecond,
      note: `${exact ? 'exact, numbers without a hole' : 'NOT EXACT'}; ${ours.failed + calm.failed + later.failed} failed; times at 70 % of the load; limit at pool ${limit.size}`,
    });
  },
};

function sell(house: House, show: Show, { whole, pace }: { readonly whole: number; readonly pace?: number }) {
  return load({
    url: house.url,
    clients: CLIENTS,
    seconds: seconds(whole),
    pace,
    round: async (connection) => {
      const placed = await order(connection, show, randomUUID());
      await pay(connection, placed);
      return untilTicketed(connection, placed.secret);
    },
  });
}
