import { Injectable } from '@nestjs/common';
import type { Hold, PlacedOrder } from '@estrade/api/ticketing-orders';
import type { Actor } from '#kit/auth/actor';
import { Catalogues } from '../inventory/catalogues.service.ts';
import { Seals } from '../tickets/seals.service.ts';
import { Commissions } from './commissions.service.ts';
import { Holding, type HoldRequest } from './holding.service.ts';
import type { KeptHold } from './kept-hold.ts';
import { toHold, toPlaced } from './orders.present.ts';
import { Paying } from './paying.service.ts';
import { type OrderDraft, Placing } from './placing.service.ts';

/** The way from a choice to an order, as the buyer sees it. */
@Injectable()
export class Checkout {
  constructor(
    private readonly holding: Holding,
    private readonly placing: Placing,
    private readonly paying: Paying,
    private readonly catalogues: Catalogues,
    private readonly commissions: Commissions,
    private readonly seals: Seals,
  ) {}

  async openHold(actor: Actor, request: HoldRequest, key: string): Promise<Hold> {
    return this.show(await this.holding.openHold(actor, request, key));
  }

  async hold(id: string, secret: string): Promise<Hold> {
    return this.show(await this.holding.hold(id, secret));
  }

  async releaseHold(id: string, secret: string): Promise<void> {
    await this.holding.releaseHold(id, secret);
  }

  /** Killed between the two steps, the same request goes on with the second. */
  async placeOrder(actor: Actor, draft: OrderDraft, key: string): Promise<PlacedOrder> {
    const { order, hold } = await this.placing.placeOrder(actor, draft, key);
    const payment = order.state === 'awaiting_payment' ? await this.paying.openPayment(order) : null;
    return toPlaced(order, this.seals.orderSecret(order.id), { hold, payment });
  }

  private async show(hold: KeptHold): Promise<Hold> {
    const { catalogue } = await this.catalogues.any(hold.eventId);
    const priced = this.commissions.price(catalogue.show, hold.lines);
    return toHold(hold, this.seals.holdSecret(hold.id), { catalogue, priced });
  }
}
