import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#kit/auth/actor';
import { Batch } from '#kit/database/batch';
import { Database, type Tx } from '#kit/database/database';
import { newId } from '#kit/ids';
import { Refusal } from '#kit/refusal';
import type { Catalogue } from '../inventory/catalogue.ts';
import { Catalogues } from '../inventory/catalogues.service.ts';
import type { AskedQuantity } from '../inventory/ticket-type.ts';
import { hashOf, Seals } from '../tickets/seals.service.ts';
import { Commissions } from './commissions.service.ts';
import { HoldsRepository } from './holds.repository.ts';
import type { KeptHold } from './kept-hold.ts';
import type { Buyer, NewOrder } from './kept-order.ts';
import { isLimited, Limits } from './limits.service.ts';
import { orderNumber, orderNumberLength } from './order-number.ts';
import { OrderWriter } from './order-writer.service.ts';
import { OrdersRepository } from './orders.repository.ts';
import { type OrderRequest, planLines, planOrder } from './plan-order.ts';

export interface OrderDraft {
  readonly holdId: string;
  readonly holdSecret: string;
  readonly buyer: Buyer;
  readonly holders: readonly string[];
  readonly total: { readonly amount: number; readonly currency: string };
}

/** An order as it was just placed, or found again, and the hold it was made of. */
export interface Placed {
  readonly order: NewOrder;
  readonly hold: KeptHold;
}

/** What one batch has read and decided so far. */
interface Round {
  readonly tx: Tx;
  readonly holds: ReadonlyMap<string, KeptHold>;
  /** By hold; those decided in this round are added. */
  readonly orders: Map<string, NewOrder>;
  readonly catalogues: ReadonlyMap<string, Catalogue>;
  readonly fresh: Placed[];
}

/**
 * Makes orders of holds, a batch at a time: free ones are paid and ticketed in the same transaction, the others wait for
 * their money with their places kept.
 */
@Injectable()
export class Placing {
  private readonly batch = new Batch<OrderRequest, Placed | Refusal>({ run: (requests) => this.place(requests) });

  constructor(
    private readonly database: Database,
    private readonly catalogues: Catalogues,
    private readonly holds: HoldsRepository,
    private readonly orders: OrdersRepository,
    private readonly writer: OrderWriter,
    private readonly limits: Limits,
    private readonly commissions: Commissions,
    private readonly seals: Seals,
  ) {}

  /** One hold makes one order, however often and in however many tabs it is sent. */
  async placeOrder(actor: Actor, draft: OrderDraft, key: string): Promise<Placed> {
    if (!this.seals.opensHold(draft.holdId, draft.holdSecret)) throw new Refusal('ticketing.hold_not_found');
    const { holdId, buyer, holders, total } = draft;
    const requestHash = hashOf([holdId, buyer, holders, total]);
    const placed = await this.batch.add({ holdId, buyer, holders, total, memberId: actor.id, key, requestHash });
    if (placed instanceof Refusal) throw placed;
    return placed;
  }

  private async place(requests: readonly OrderRequest[]): Promise<(Placed | Refusal)[]> {
    const holdIds = [...new Set(requests.map(({ holdId }) => holdId))];
    const events = await this.holds.eventsOf(this.database.read, holdIds);
    const catalogues = await this.cataloguesOf([...events.values()]);
    return this.database.tx(async (tx) => {
      await this.orders.lockPersons(tx, personsOf(requests, events, catalogues));
      const holds = await this.holds.lock(tx, holdIds);
      const round = { tx, holds, orders: await this.orders.byHolds(tx, holdIds), catalogues, fresh: [] };
      const results: (Placed | Refusal)[] = [];
      for (const request of requests) results.push(await this.decide(request, round));
      await this.writer.write(tx, round.fresh);
      return results;
    });
  }

  private async cataloguesOf(eventIds: readonly string[]): Promise<Map<string, Catalogue>> {
    const all = await Promise.all([...new Set(eventIds)].map((eventId) => this.catalogues.any(eventId)));
    return new Map(all.map(({ catalogue }) => [catalogue.show.eventId, catalogue]));
  }

  private async decide(request: OrderRequest, round: Round): Promise<Placed | Refusal> {
    const hold = round.holds.get(request.holdId);
    const catalogue = hold && round.catalogues.get(hold.eventId);
    if (!hold || !catalogue) return new Refusal('ticketing.hold_not_found');
    const priced = this.commissions.price(catalogue.show, hold.lines);
    const existing = round.orders.get(hold.id);
    if (existing) return this.findAgain(request, { order: existing, hold }, { round, catalogue, priced });
    const owned = await this.ownedBy(request, round, { hold, catalogue });
    const ids = { id: newId(), number: orderNumber(randomBytes(orderNumberLength)) };
    const order = planOrder(request, { hold, catalogue, priced, owned, ids });
    if (order instanceof Refusal) return order;
    round.orders.set(hold.id, order);
    round.fresh.push({ order, hold });
    return { order, hold };
  }

  /** The same request goes on where it stopped; other names are taken over as long as nothing is paid. */
  private async findAgain(
    request: OrderRequest,
    placed: Placed,
    { round, catalogue, priced }: { round: Round; catalogue: Catalogue; priced: ReturnType<Commissions['price']> },
  ): Promise<Placed | Refusal> {
    const { order, hold } = placed;
    if (hold.state === 'released') return new Refusal('ticketing.hold_expired');
    if (order.requestHash === request.requestHash) return placed;
    if (order.requestKey === request.key) return new Refusal('kit.key_reused', {}, 'Idempotency-Key');
    if (order.state !== 'awaiting_payment') return placed;
    const lines = planLines(request, { hold, catalogue, priced });
    if (lines instanceof Refusal) return lines;
    const change = { buyer: request.buyer, requestKey: request.key, requestHash: request.requestHash, lines };
    await this.orders.amend(round.tx, order.id, change);
    return { hold, order: { ...order, ...change } };
  }

  /** With what the same person ordered a moment ago, in this very batch. */
  private async ownedBy(
    { buyer, memberId }: OrderRequest,
    { tx, fresh }: Round,
    { hold, catalogue }: { hold: KeptHold; catalogue: Catalogue },
  ): Promise<readonly AskedQuantity[]> {
    if (!isLimited(catalogue)) return [];
    const before = await this.limits.owned({ memberId, email: buyer.email }, catalogue, { besides: hold.id, tx });
    const same = ({ order }: Placed) =>
      order.eventId === hold.eventId &&
      (order.buyer.email === buyer.email || (memberId !== null && order.memberId === memberId));
    return [...before, ...fresh.filter(same).flatMap(({ order }) => order.lines)];
  }
}

/** Who must not buy twice at the same moment: only asked where an event limits what one person may have. */
function personsOf(
  requests: readonly OrderRequest[],
  events: ReadonlyMap<string, string>,
  catalogues: ReadonlyMap<string, Catalogue>,
): string[] {
  return requests.flatMap(({ holdId, buyer, memberId }) => {
    const eventId = events.get(holdId);
    const catalogue = eventId && catalogues.get(eventId);
    if (!catalogue || !isLimited(catalogue)) return [];
    return [buyer.email, ...(memberId ? [memberId] : [])].map((who) => `${eventId}:${who}`);
  });
}
