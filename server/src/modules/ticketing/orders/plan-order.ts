import { Refusal } from '#kit/refusal';
import type { Catalogue } from '../inventory/catalogue.ts';
import { type AskedQuantity, checkQuantities } from '../inventory/ticket-type.ts';
import { startPaying } from './hold.ts';
import type { KeptHold } from './kept-hold.ts';
import type { Buyer, KeptLine, NewOrder } from './kept-order.ts';
import { moneySplit, type PricedOrder, totalsAgree } from './pricing.ts';

/** What a buyer sends, with what they are and how to know the request again. */
export interface OrderRequest {
  readonly holdId: string;
  readonly buyer: Buyer;
  readonly holders: readonly string[];
  readonly total: { readonly amount: number; readonly currency: string };
  readonly memberId: string | null;
  readonly key: string;
  readonly requestHash: string;
}

export interface OrderContext {
  readonly hold: KeptHold;
  readonly catalogue: Catalogue;
  readonly priced: PricedOrder;
  /** What this person has already, besides this hold; empty when nothing limits them. */
  readonly owned: readonly AskedQuantity[];
  /** Made by chance, outside of this rule. */
  readonly ids: { readonly id: string; readonly number: string };
}

/** The order this request makes of its hold, or the first reason why it cannot be. */
export function planOrder(request: OrderRequest, context: OrderContext): NewOrder | Refusal {
  const { hold, catalogue, priced, ids } = context;
  if (!startPaying(hold, hold.now)) return new Refusal('ticketing.hold_expired');
  const refusal = refuseTotal(request, priced) ?? refusePerson(context);
  if (refusal) return refusal;
  const lines = planLines(request, context);
  if (lines instanceof Refusal) return lines;
  const { show } = catalogue;
  const split = moneySplit(priced);
  return {
    ...ids,
    eventId: hold.eventId,
    organizationId: show.organizationId,
    source: 'sale',
    holdId: hold.id,
    requestKey: request.key,
    requestHash: request.requestHash,
    state: split.total === 0 ? 'paid' : 'awaiting_payment',
    buyer: request.buyer,
    memberId: request.memberId,
    currency: show.currency,
    quantity: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    ...split,
    vat: vatOf(priced),
    feeReturned: show.feeReturned,
    returnableUntilHours: show.returnableUntilHours,
    lines,
  };
}

/** Lines with the names on their tickets; a missing name refuses, unless the type bears none: then it is the buyer's. */
export function planLines(
  { buyer, holders }: Pick<OrderRequest, 'buyer' | 'holders'>,
  { hold, catalogue, priced }: Pick<OrderContext, 'hold' | 'catalogue' | 'priced'>,
): KeptLine[] | Refusal {
  const lines: KeptLine[] = [];
  let at = 0;
  for (const [i, held] of hold.lines.entries()) {
    const type = catalogue.types.find(({ id }) => id === held.ticketTypeId);
    const names = Array.from({ length: held.quantity }, (_, n) => holders[at + n] ?? '');
    const missing = type?.named ? names.indexOf('') : -1;
    if (missing >= 0) return new Refusal('ticketing.holder_missing', {}, `holders.${at + missing}`);
    at += held.quantity;
    const { vat, fee, commission } = priced.lines[i]!;
    lines.push({
      ...held,
      typeName: type?.name ?? '',
      vat: vat.amount,
      fee: fee.gross.amount,
      commission: commission.gross.amount,
      feeVat: fee.vat.amount + commission.vat.amount,
      holders: names.map((name) => name || buyer.name),
    });
  }
  return lines;
}

function refuseTotal({ total }: OrderRequest, priced: PricedOrder): Refusal | null {
  if (totalsAgree(priced, total)) return null;
  return new Refusal('ticketing.total_differs', { amount: priced.total.amount, currency: priced.currency }, 'total');
}

function refusePerson({ hold, catalogue, owned }: OrderContext): Refusal | null {
  if (owned.length === 0) return null;
  const bounds = { eventMaxPerOrder: null, eventMaxPerPerson: catalogue.show.maxPerPerson };
  // whether the sale is open was decided when the places were held
  const types = catalogue.types.map((type) => ({
    ...type,
    salesOpenAt: null,
    salesCloseAt: null,
    paused: false,
    hidden: false,
  }));
  const [refusal] = checkQuantities({ types, asked: hold.lines, owned, ...bounds, now: hold.now });
  return refusal?.code === 'ticketing.too_many_per_person' ? new Refusal(refusal.code, refusal.params) : null;
}

function vatOf(priced: PricedOrder): NewOrder['vat'] {
  return priced.vat.map(({ seller, rateBp, net, vat, gross }) => {
    return { seller, rateBp, net: net.amount, vat: vat.amount, gross: gross.amount };
  });
}
