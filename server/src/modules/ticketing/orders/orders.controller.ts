import { Controller } from '@nestjs/common';
import type { In } from '@estrade/api/route';
import { ticketing } from '@estrade/api/ticketing';
import type { Actor } from '#kit/auth/actor';
import { By, Input, Serves } from '#kit/http/serves';
import { Buyers } from './buyers.service.ts';
import { Checkout } from './checkout.service.ts';

@Controller()
export class OrdersController {
  constructor(
    private readonly checkout: Checkout,
    private readonly buyers: Buyers,
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
  order(@Input() { params }: In<typeof ticketing.order>) {
    return this.buyers.order(params.secret);
  }

  @Serves(ticketing.returnFromPayment)
  returnFromPayment(@Input() { params }: In<typeof ticketing.returnFromPayment>) {
    return this.buyers.returnFromPayment(params.secret);
  }

  @Serves(ticketing.abandonOrder)
  abandonOrder(@By() actor: Actor, @Input() { params }: In<typeof ticketing.abandonOrder>) {
    return this.buyers.abandonOrder(actor, params.secret);
  }

  @Serves(ticketing.resendLetter)
  resendLetter(@By() actor: Actor, @Input() { params }: In<typeof ticketing.resendLetter>) {
    return this.buyers.resendLetter(actor, params.secret);
  }

  @Serves(ticketing.claimOrder)
  claimOrder(@By() actor: Actor, @Input() { params }: In<typeof ticketing.claimOrder>) {
    return this.buyers.claimOrder(actor, params.secret);
  }
}
