import { Injectable } from '@nestjs/common';
import { ThisEdition } from '#core/edition';
import { money } from '#kit/money/money';
import type { Show } from '../shows/show.ts';
import type { HeldLine } from './kept-hold.ts';
import { type CommissionRule, type PricedOrder, priceOrder } from './pricing.ts';

/** What the platform keeps, as the edition says it. */
@Injectable()
export class Commissions {
  constructor(private readonly edition: ThisEdition) {}

  ruleOf(show: Pick<Show, 'feePaidBy' | 'currency'>): CommissionRule {
    const { basisPoints, fixed, vatBasisPoints } = this.edition.data.commission;
    // the fixed part is an amount of the edition's currency and means nothing in another
    const perTicket = show.currency === this.edition.data.currency ? fixed : 0;
    return {
      rateBp: basisPoints,
      fixedPerTicket: money(perTicket, show.currency),
      vatRateBp: vatBasisPoints,
      paidBy: show.feePaidBy,
    };
  }

  /** What held lines cost, at the prices they were held at. */
  price(show: Pick<Show, 'feePaidBy' | 'currency'>, lines: readonly HeldLine[]): PricedOrder {
    const tickets = lines.map(({ ticketTypeId, unitPrice, vatRateBp, quantity }) => {
      return { ticketTypeId, unitPrice: money(unitPrice, show.currency), vatRateBp, quantity };
    });
    return priceOrder(tickets, this.ruleOf(show));
  }
}
