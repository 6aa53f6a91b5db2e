import { Injectable } from '@nestjs/common';
import type { Tx } from '#kit/database/database';
import { OfferMarks } from '../inventory/offer-marks.repository.ts';
import { type Move, movesOf, QuotasRepository } from '../inventory/quotas.repository.ts';
import { startPaying } from './hold.ts';
import { HoldsRepository } from './holds.repository.ts';
import type { KeptHold } from './kept-hold.ts';
import { Issuing } from './issuing.service.ts';
import type { NewOrder } from './kept-order.ts';
import { OrdersRepository } from './orders.repository.ts';

interface Placed {
  readonly order: NewOrder;
  readonly hold: KeptHold;
}

/** Writes what a batch decided. What everybody waits for is locked last: ticket numbers, then quotas, then marks. */
@Injectable()
export class OrderWriter {
  constructor(
    private readonly holds: HoldsRepository,
    private readonly orders: OrdersRepository,
    private readonly quotas: QuotasRepository,
    private readonly issuing: Issuing,
    private readonly marks: OfferMarks,
  ) {}

  /** New orders: free ones with their tickets, the others with their hold extended while they are paid. */
  async write(tx: Tx, placed: readonly Placed[]): Promise<void> {
    if (placed.length === 0) return;
    await this.orders.insert(
      tx,
      placed.map(({ order }) => order),
    );
    await this.holds.startPaying(
      tx,
      placed.filter(({ order }) => order.state === 'awaiting_payment').flatMap(({ hold }) => extended(hold)),
    );
    await this.fulfil(
      tx,
      placed.filter(({ order }) => order.state === 'paid'),
    );
  }

  /** Held places become sold ones, and tickets. `retaken` are places that were not held any more and are taken again. */
  async fulfil(tx: Tx, held: readonly Placed[], retaken: readonly NewOrder[] = []): Promise<void> {
    const orders = [...held.map(({ order }) => order), ...retaken];
    if (orders.length === 0) return;
    await this.holds.end(
      tx,
      held.map(({ hold }) => hold.id),
      'converted',
    );
    await this.issuing.issue(tx, orders);
    await this.quotas.move(
      tx,
      merge([
        ...movesOf(linesOf(held.map(({ order }) => order)), { held: -1, sold: 1 }),
        ...movesOf(linesOf(retaken), { held: 0, sold: 1 }),
      ]),
    );
    await this.marks.mark(
      tx,
      orders.map(({ eventId }) => eventId),
    );
  }
}

function extended(hold: KeptHold) {
  const paying = startPaying(hold, hold.now);
  return paying ? [{ id: hold.id, expiresAt: paying.expiresAt }] : [];
}

function linesOf(orders: readonly NewOrder[]) {
  return orders.flatMap(({ lines }) => lines);
}

function merge(moves: readonly Move[]): Move[] {
  const merged = new Map<string, Move>();
  for (const move of moves) {
    const before = merged.get(move.quotaId) ?? { held: 0, sold: 0 };
    merged.set(move.quotaId, { quotaId: move.quotaId, held: before.held + move.held, sold: before.sold + move.sold });
  }
  return [...merged.values()];
}
