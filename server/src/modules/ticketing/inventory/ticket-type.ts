import { Temporal } from 'temporal-polyfill';

/** When and how many of a ticket type are sold. A null bound is no bound; instants are UTC, the end is exclusive. */
export interface SaleRules {
  readonly id: string;
  readonly salesOpenAt: Temporal.Instant | null;
  readonly salesCloseAt: Temporal.Instant | null;
  readonly paused: boolean;
  readonly hidden: boolean;
  readonly minPerOrder: number;
  readonly maxPerOrder: number | null;
  /** Across all orders of one person. */
  readonly maxPerPerson: number | null;
}

export type SaleState = 'hidden' | 'paused' | 'not_yet' | 'on_sale' | 'ended';

export interface AskedQuantity {
  readonly ticketTypeId: string;
  readonly quantity: number;
}

/** Everything the check looks at. Bounds of the whole event count its ticket types together. */
export interface QuantityCheck {
  readonly types: readonly SaleRules[];
  readonly asked: readonly AskedQuantity[];
  /** What this person holds or owns already, in other orders. */
  readonly owned: readonly AskedQuantity[];
  readonly eventMaxPerOrder: number | null;
  readonly eventMaxPerPerson: number | null;
  readonly now: Temporal.Instant;
}

/** A reason not to sell, with the input it belongs to. The code is the refusal's. */
export interface QuantityRefusal {
  readonly code:
    | 'ticketing.nothing_asked'
    | 'ticketing.unknown_ticket_type'
    | 'ticketing.sale_paused'
    | 'ticketing.sale_not_open'
    | 'ticketing.sale_ended'
    | 'ticketing.too_few'
    | 'ticketing.too_many_per_order'
    | 'ticketing.too_many_per_person';
  readonly field: string;
  readonly params: Readonly<Record<string, number | string>>;
}

/** An ended sale is ended even while paused: the pause would promise a return. */
export function saleState(type: SaleRules, now: Temporal.Instant): SaleState {
  if (type.hidden) return 'hidden';
  if (type.salesCloseAt && Temporal.Instant.compare(now, type.salesCloseAt) >= 0) return 'ended';
  if (type.paused) return 'paused';
  if (type.salesOpenAt && Temporal.Instant.compare(now, type.salesOpenAt) < 0) return 'not_yet';
  return 'on_sale';
}

/** Every reason this order cannot be sold, in the order of its lines; empty when it can. */
export function checkQuantities(check: QuantityCheck): QuantityRefusal[] {
  if (check.asked.length === 0) return [{ code: 'ticketing.nothing_asked', field: 'lines', params: {} }];
  const perLine = check.asked.flatMap((line, i) => {
    const refusal = checkLine(check, line);
    return refusal ? [{ ...refusal, field: `lines.${i}.${refusal.field}` }] : [];
  });
  return [...perLine, ...checkEvent(check)];
}

function checkLine(check: QuantityCheck, line: AskedQuantity): QuantityRefusal | null {
  const type = check.types.find((each) => each.id === line.ticketTypeId);
  if (!type) return { code: 'ticketing.unknown_ticket_type', field: 'ticketTypeId', params: {} };
  return refusedBySale(type, check.now) ?? refusedByBounds(check, type);
}

/** A hidden type answers like one that does not exist: nobody learns what is prepared. */
function refusedBySale(type: SaleRules, now: Temporal.Instant): QuantityRefusal | null {
  const field = 'ticketTypeId';
  switch (saleState(type, now)) {
    case 'on_sale':
      return null;
    case 'hidden':
      return { code: 'ticketing.unknown_ticket_type', field, params: {} };
    case 'paused':
      return { code: 'ticketing.sale_paused', field, params: {} };
    case 'ended':
      return { code: 'ticketing.sale_ended', field, params: {} };
    case 'not_yet':
      return { code: 'ticketing.sale_not_open', field, params: { opensAt: String(type.salesOpenAt) } };
  }
}

/** The same type may stand on several lines: the bounds count them together. */
function refusedByBounds(check: QuantityCheck, type: SaleRules): QuantityRefusal | null {
  const asked = count(check.asked, type.id);
  const owned = count(check.owned, type.id);
  const field = 'quantity';
  const min = Math.max(1, type.minPerOrder);
  if (asked < min || check.asked.some((line) => line.quantity < 1)) {
    return { code: 'ticketing.too_few', field, params: { min } };
  }
  if (exceeds(asked, type.maxPerOrder)) {
    return { code: 'ticketing.too_many_per_order', field, params: { max: type.maxPerOrder } };
  }
  if (exceeds(asked + owned, type.maxPerPerson)) {
    return { code: 'ticketing.too_many_per_person', field, params: { max: type.maxPerPerson, owned } };
  }
  return null;
}

function checkEvent(check: QuantityCheck): QuantityRefusal[] {
  const [asked, owned] = [count(check.asked), count(check.owned)];
  if (exceeds(asked, check.eventMaxPerOrder)) {
    return [{ code: 'ticketing.too_many_per_order', field: 'lines', params: { max: check.eventMaxPerOrder } }];
  }
  if (exceeds(asked + owned, check.eventMaxPerPerson)) {
    return [{ code: 'ticketing.too_many_per_person', field: 'lines', params: { max: check.eventMaxPerPerson, owned } }];
  }
  return [];
}

function exceeds(quantity: number, max: number | null): max is number {
  return max !== null && quantity > max;
}

function count(lines: readonly AskedQuantity[], ticketTypeId?: string): number {
  return lines
    .filter((line) => ticketTypeId === undefined || line.ticketTypeId === ticketTypeId)
    .reduce((total, line) => total + line.quantity, 0);
}
