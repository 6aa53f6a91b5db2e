import { randomUUID } from 'node:crypto';
import { order } from '../kit/buyer.ts';
import type { House } from '../kit/house.ts';
import { load } from '../kit/load.ts';
import { manyOrders } from '../kit/many-orders.ts';
import { isExact, orderLimit } from '../kit/orders.ts';
import { type Bench, row } from '../kit/row.ts';
import { amount, seconds } from '../kit/scale.ts';
import { aShow, type Show } from '../kit/show.ts';
import { inTurns } from '../kit/turns.ts';

const CLIENTS = 64;
const TEN_TIMES = 200_000;

/** Hold → order → ticket, free, two requests, one hot quota. */
export const freeOrders: Bench = {
  name: 'free-orders',
  limit: 'the same rows written as one statement per order, raw driver, no HTTP, at its best pool size',
  async run(house) {
    const limit = await orderLimit(house);
    const show = await aShow(house, { price: 0, places: 1_000_000 });
    const warm = await sell(house, show, 3);
    const measured = await inTurns(() => sell(house, show, 4), limit.measure);
    await manyOrders(house.database, show.eventId, amount(TEN_TIMES));
    const later = await sell(house, show, 4);
    const { ours } = measured;
    const exact = await isExact(house, show.eventId, warm.done + ours.done + later.done);
    return row({
      name: 'hold → order → ticket, free',
      unit: 'orders/s',
      ours: ours.perSecond,
      limit: measured.limit.perSecond,
      goal: '≥ 0.8 ×',
      atLeast: 0.8,
      also: exact,
      p50: ours.p50,
      p99: ours.p99,
      growth: ours.perSecond / later.perSecond,
      note: `${exact ? 'exact, numbers without a hole' : 'NOT EXACT'}; ${ours.failed + later.failed} failed; limit at pool ${limit.size}`,
    });
  },
};

function sell(house: House, show: Show, whole: number) {
  return load({
    url: house.url,
    clients: CLIENTS,
    seconds: seconds(whole),
    round: async (connection) => (await order(connection, show, randomUUID())).state === 'paid',
  });
}
