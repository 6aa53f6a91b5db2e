import { Controller } from '@nestjs/common';
import type { In } from '@estrade/api/route';
import { ticketing } from '@estrade/api/ticketing';
import type { Actor } from '#kit/auth/actor';
import { By, Input, Serves } from '#kit/http/serves';
import { Holders } from '../tickets/holders.ts';
import { Checkout } from './checkout.ts';
import { Claiming } from './claiming.ts';
import { Letters } from './letters.ts';
import { Paying } from './paying.ts';
import { Reading } from './reading.ts';

@Controller()
export class OrdersController {
  constructor(
    private readonly checkout: Checkout,
    private readonly reading: Reading,
    private readonly paying: Paying,
    private readonly holders: Holders,
    private readonly letters: Letters,
    private readonly claiming: Claiming,
  ) {}

  @Serves(ticketing.openHold)
  openHold(@By() actor: Actor, @Input() { body, key }: In<typeof ticketing.openHold>) {
    return this.checkout.openHold(actor, body, key);
  }

  @Serves(ticketing.hold)
  hold(@Input() { params, query }: In<typeof ticketing.hold>) {
    return this.checkout.hold(params.holdId, query.secret);
  }

  @Serves(ticketing.releaseHold)
  releaseHold(@Input() { params, query }: In<typeof ticketing.releaseHold>) {
    return this.checkout.releaseHold(params.holdId, query.secret);
  }

  @Serves(ticketing.placeOrder)
  placeOrder(@By() actor: Actor, @Input() { body, key }: In<typeof ticketing.placeOrder>) {
    return this.checkout.placeOrder(actor, body, key);
  }

  @Serves(ticketing.order)
  async order(@Input() { params }: In<typeof ticketing.order>) {
    return this.reading.show(await this.reading.bySecret(params.secret));
  }

  @Serves(ticketing.returnFromPayment)
  async returnFromPayment(@Input() { params }: In<typeof ticketing.returnFromPayment>) {
    await this.paying.refresh(await this.reading.bySecret(params.secret));
    return this.reading.show(await this.reading.bySecret(params.secret));
  }

  @Serves(ticketing.abandonOrder)
  async abandonOrder(@By() actor: Actor, @Input() { params }: In<typeof ticketing.abandonOrder>) {
    await this.paying.abandon(actor, await this.reading.bySecret(params.secret));
    return this.reading.show(await this.reading.bySecret(params.secret));
  }

  @Serves(ticketing.renameHolder)
  renameHolder(@By() actor: Actor, @Input() { params, body }: In<typeof ticketing.renameHolder>) {
    return this.holders.renameHolder(actor, params, body.holder);
  }

  @Serves(ticketing.returnTicket)
  returnTicket(@By() actor: Actor, @Input() { params }: In<typeof ticketing.returnTicket>) {
    return this.holders.returnTicket(actor, params);
  }

  @Serves(ticketing.resendLetter)
  async resendLetter(@By() actor: Actor, @Input() { params }: In<typeof ticketing.resendLetter>) {
    await this.letters.resend(actor, await this.reading.bySecret(params.secret));
  }

  @Serves(ticketing.claimOrder)
  async claimOrder(@By() actor: Actor, @Input() { params }: In<typeof ticketing.claimOrder>) {
    await this.claiming.claimOrder(actor, await this.reading.bySecret(params.secret));
    return this.reading.show(await this.reading.bySecret(params.secret));
  }
}
