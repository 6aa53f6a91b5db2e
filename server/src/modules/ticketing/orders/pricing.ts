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

export interface PricedLine extends OrderedTickets, Taxed {
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
  /** What the buyer pays on top of the tickets; zero when the organizer bears the commission. */
  readonly fee: Taxed;
  /** What the platform earns, whoever pays it. */
  readonly commission: Taxed;
  readonly total: Money;
  readonly vat: readonly VatShare[];
}

/** What one ticket of a line stands for; the shares of a line sum exactly to the line. */
export interface TicketShare extends Taxed {
  readonly fee: Taxed;
  readonly commission: Taxed;
}

/** Prices an order. No line, a quantity below one, a negative price or two currencies are a RangeError. */
export function priceOrder(tickets: readonly OrderedTickets[], rule: CommissionRule): PricedOrder {
  const currency = currencyOf(tickets);
  const lines = tickets.map((line) => priceLine(line, rule));
  const commission = sumTaxed(
    lines.map((line) => line.commission),
    currency,
  );
  const fee = rule.paidBy === 'buyer' ? commission : nothing(currency);
  const total = add(sumTaxed(lines, currency).gross, fee.gross);
  return { currency, lines, fee, commission, total, vat: vatTable(lines, { ...fee, rateBp: rule.vatRateBp }) };
}

/** Whether the buyer was shown what the order costs now. To be asked before any money moves. */
export function totalsAgree(order: PricedOrder, shown: Money): boolean {
  return equal(order.total, shown);
}

/** Cuts a line into its tickets, so that refunding them one by one gives back exactly what was paid, VAT included. */
export function ticketShares(line: PricedLine, paidBy: CommissionRule['paidBy']): TicketShare[] {
  const price = cut(line, line.quantity);
  const commission = cut(line.commission, line.quantity);
  const none = nothing(line.gross.currency);
  return price.map((taxed, i) => {
    const share = commission[i] ?? none;
    return { ...taxed, commission: share, fee: paidBy === 'buyer' ? share : none };
  });
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
  const commission = vatIncluded(commissionOf(gross, line.quantity, rule), rule.vatRateBp);
  return { ...line, ...vatIncluded(gross, line.vatRateBp), commission };
}

function commissionOf(gross: Money, quantity: number, rule: CommissionRule): Money {
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
