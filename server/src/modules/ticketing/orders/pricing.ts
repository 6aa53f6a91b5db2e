import { add, allocate, equal, fraction, least, type Money, money, multiply, sum, zero } from '#kit/money/money';
import { type Taxed, vatIncluded } from '#kit/money/vat';

/** So many tickets of one type. The unit price includes VAT; the rate is in basis points (550 = 5.5 %). */
export interface OrderedTickets {
  readonly ticketTypeId: string;
  readonly unitPrice: Money;
  readonly vatRateBp: number;
  readonly quantity: number;
}

/**
 * What the platform keeps of each paid ticket: a share of its price plus a fixed part, VAT included, never more than the
 * price. A free ticket costs nothing. The organizer leaves it out of the revenue, or the buyer pays it on top.
 */
export interface CommissionRule {
  readonly rateBp: number;
  readonly fixedPerTicket: Money;
  readonly vatRateBp: number;
  readonly paidBy: 'organizer' | 'buyer';
}

/** The platform's part of a line: `fee` when the buyer pays it on top, `commission` when it is kept from the revenue. */
export interface PricedLine extends OrderedTickets, Taxed {
  readonly fee: Taxed;
  readonly commission: Taxed;
}

/** One line of the VAT table. The organizer sells the tickets, the platform sells the service fee. */
export interface VatShare extends Taxed {
  readonly seller: 'organizer' | 'platform';
  readonly rateBp: number;
}

export interface PricedOrder {
  readonly currency: string;
  readonly lines: readonly PricedLine[];
  /** What the buyer pays on top of the tickets. */
  readonly fee: Taxed;
  /** What the platform keeps of the organizer's revenue. */
  readonly commission: Taxed;
  /** What the buyer pays: tickets and fee, all taxes included. */
  readonly total: Money;
  readonly vat: readonly VatShare[];
}

/** Money as the ledger wants it, in minor units: `total = revenue + fee`; `feeVat` is the VAT in `fee` and `commission`. */
export interface MoneySplit {
  readonly total: number;
  readonly revenue: number;
  readonly fee: number;
  readonly commission: number;
  readonly feeVat: number;
}

/** What one ticket of a line stands for. The shares of a line sum exactly to the line. */
export interface TicketShare {
  readonly price: Taxed;
  readonly fee: Taxed;
  readonly commission: Taxed;
}

/** Prices an order. No line, a quantity below one, a negative price or two currencies are a RangeError. */
export function priceOrder(tickets: readonly OrderedTickets[], rule: CommissionRule): PricedOrder {
  const currency = currencyOf(tickets);
  const lines = tickets.map((line) => priceLine(line, rule));
  const fee = sumTaxed(
    lines.map((line) => line.fee),
    currency,
  );
  const commission = sumTaxed(
    lines.map((line) => line.commission),
    currency,
  );
  const total = add(sumTaxed(lines, currency).gross, fee.gross);
  return { currency, lines, fee, commission, total, vat: vatTable(lines, { ...fee, rateBp: rule.vatRateBp }) };
}

/** What is owed, split for the ledger. */
export function moneySplit({ total, fee, commission }: PricedOrder): MoneySplit {
  return {
    total: total.amount,
    revenue: total.amount - fee.gross.amount,
    fee: fee.gross.amount,
    commission: commission.gross.amount,
    feeVat: fee.vat.amount + commission.vat.amount,
  };
}

/** Whether the buyer was shown what the order costs now. To be asked before any money moves. */
export function totalsAgree(order: PricedOrder, shown: Money): boolean {
  return equal(order.total, shown);
}

/** Cuts a line into its tickets, so that refunding them one by one gives back exactly what was paid, VAT included. */
export function ticketShares(line: PricedLine): TicketShare[] {
  const [prices, fees, commissions] = [line, line.fee, line.commission].map((part) => cut(part, line.quantity));
  const none = nothing(line.gross.currency);
  return Array.from({ length: line.quantity }, (_, i) => ({
    price: prices?.[i] ?? none,
    fee: fees?.[i] ?? none,
    commission: commissions?.[i] ?? none,
  }));
}

function currencyOf(tickets: readonly OrderedTickets[]): string {
  const [first] = tickets;
  if (!first) throw new RangeError('an order without tickets');
  return first.unitPrice.currency;
}

function priceLine(line: OrderedTickets, rule: CommissionRule): PricedLine {
  if (line.quantity < 1) throw new RangeError(`a line of ${line.quantity} tickets`);
  if (line.unitPrice.amount < 0) throw new RangeError('a negative price');
  const gross = multiply(line.unitPrice, line.quantity);
  const kept = vatIncluded(platformPart(gross, line.quantity, rule), rule.vatRateBp);
  const none = nothing(gross.currency);
  const [fee, commission] = rule.paidBy === 'buyer' ? [kept, none] : [none, kept];
  return { ...line, ...vatIncluded(gross, line.vatRateBp), fee, commission };
}

function platformPart(gross: Money, quantity: number, rule: CommissionRule): Money {
  if (gross.amount === 0) return gross;
  const share = money(fraction(gross.amount, rule.rateBp, 10_000), gross.currency);
  return least(add(share, multiply(rule.fixedPerTicket, quantity)), gross);
}

function vatTable(lines: readonly PricedLine[], fee: Taxed & { readonly rateBp: number }): VatShare[] {
  const { currency } = fee.gross;
  const rates = [...new Set(lines.map((line) => line.vatRateBp))].toSorted((a, b) => a - b);
  const shares = rates.map((rateBp): VatShare => {
    const ofRate = lines.filter((line) => line.vatRateBp === rateBp);
    return { seller: 'organizer', rateBp, ...sumTaxed(ofRate, currency) };
  });
  return fee.gross.amount === 0 ? shares : [...shares, { seller: 'platform', ...fee }];
}

function sumTaxed(parts: readonly Taxed[], currency: string): Taxed {
  return {
    net: sum(
      parts.map((part) => part.net),
      currency,
    ),
    vat: sum(
      parts.map((part) => part.vat),
      currency,
    ),
    gross: sum(
      parts.map((part) => part.gross),
      currency,
    ),
  };
}

function nothing(currency: string): Taxed {
  return { net: zero(currency), vat: zero(currency), gross: zero(currency) };
}

function cut(whole: Taxed, pieces: number): Taxed[] {
  const ones = Array.from({ length: pieces }, () => 1);
  const vat = allocate(whole.vat, ones);
  return allocate(whole.gross, ones).map((gross, i) => {
    const tax = vat[i] ?? zero(gross.currency);
    return { gross, vat: tax, net: money(gross.amount - tax.amount, gross.currency) };
  });
}
