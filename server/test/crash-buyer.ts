import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, ProblemError } from '@estrade/api/client';
import { ticketing } from '@estrade/api/ticketing';
import type { Hold, Order, PlacedOrder } from '@estrade/api/ticketing-orders';
import { payCard } from './cards.ts';
import type { Chance } from './chance.ts';

/** What is for sale: two prices for places of one hall. */
export interface Hall {
  readonly eventId: string;
  readonly dateId: string;
  readonly free: string;
  readonly paid: string;
}

const GOOD = ['4242424242424242', '5555555555554444'];
/** Approved, but notified twice, out of order, never, or after a while. */
const ODD = ['4000000000003014', '4000000000003030', '4000000000003022', '4000000000002503'];
const REFUSED = '4000000000009995';
const LONGEST = 60_000;

/** Somebody who wants tickets and does not give up when the server does: each step is repeated under its key. */
export class Buyer {
  readonly secrets: string[] = [];

  constructor(
    private readonly call: Client,
    private readonly name: string,
    private readonly chance: Chance,
  ) {}

  /** Holds places and buys them, or thinks better of it. Answers false when there was nothing to hold. */
  async buy(hall: Hall): Promise<boolean> {
    await sleep(this.chance.between(0, 60));
    const hold = await this.hold(hall);
    if (!hold) return false;
    if (this.chance.often(8)) {
      const release = { params: { holdId: hold.id }, query: { secret: hold.secret } };
      await insist(() => this.call(ticketing.releaseHold, release));
      return true;
    }
    const placed = await this.place(hold);
    const order = placed.payment ? await this.pay(placed) : await this.look(placed.secret);
    if (order.state === 'paid') this.secrets.push(order.secret);
    return true;
  }

  /** The order as it stands. */
  async look(secret: string): Promise<Order> {
    return insist(() => this.call(ticketing.order, { params: { secret } }));
  }

  private async hold({ eventId, dateId, free, paid }: Hall): Promise<Hold | null> {
    const ticketTypeId = this.chance.often(50) ? free : paid;
    const body = { eventId, lines: [{ ticketTypeId, dateId, quantity: this.chance.oneOf([1, 1, 2, 3, 4]) }] };
    const key = randomUUID();
    return insist(() => this.call(ticketing.openHold, { body }, { key })).catch(ifRefused('ticketing.sold_out', null));
  }

  private async place(hold: Hold): Promise<PlacedOrder> {
    const buyer = { name: this.name, email: `${this.name}@buyers.test`, phone: null, locale: 'fr' as const };
    const holders = hold.lines.flatMap(({ quantity }) =>
      Array.from({ length: quantity }, (_, i) => `${this.name} ${i}`),
    );
    const body = { holdId: hold.id, holdSecret: hold.secret, buyer, holders, total: hold.price.total };
    const key = randomUUID();
    return insist(() => this.call(ticketing.placeOrder, { body }, { key }));
  }

  private async pay({ secret, payment }: PlacedOrder): Promise<Order> {
    const card = this.chance.often(10) ? REFUSED : this.chance.oneOf(this.chance.often(75) ? GOOD : ODD);
    await insist(() => payCard(this.call, { clientSecret: payment!.client!.secret }, card));
    const params = { secret };
    if (card === REFUSED)
      await insist(() => this.call(ticketing.abandonOrder, { params })).catch(
        ifRefused('ticketing.order_settled', null),
      );
    else if (this.chance.often(70)) await insist(() => this.call(ticketing.returnFromPayment, { params }));
    return this.settled(secret);
  }

  /** Waits like the page of an order does, and asks the provider when nothing comes. */
  private async settled(secret: string): Promise<Order> {
    for (let looks = 1; ; looks++) {
      const order = await this.look(secret);
      if (order.state !== 'awaiting_payment') return order;
      await sleep(100);
      if (looks % 20 === 0) await insist(() => this.call(ticketing.returnFromPayment, { params: { secret } }));
    }
  }
}

/** Until there is an answer: a refusal is one; silence, or a server that cannot just now, is not. */
async function insist<T>(ask: () => Promise<T>): Promise<T> {
  const limit = Date.now() + LONGEST;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (isAnswer(error) || Date.now() > limit) throw error;
      await sleep(40);
    }
  }
}

function isAnswer(error: unknown): boolean {
  if (error instanceof ProblemError) return error.problem.status !== 503;
  return !(error instanceof TypeError); // fetch says TypeError when the connection was refused or cut
}

function ifRefused<T>(code: string, answer: T) {
  return (error: unknown): T => {
    if (error instanceof ProblemError && error.problem.code === code) return answer;
    throw error;
  };
}
