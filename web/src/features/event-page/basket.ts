import type { Edition } from '@estrade/editions/edition';
import type { Offer, OfferedTicketType } from '@estrade/api/ticketing-offer';

export type Commission = Pick<Edition['commission'], 'basisPoints' | 'fixed'>;
/** How many of each ticket type, by its id. */
export type Quantities = Readonly<Record<string, number>>;

/** A ticket type as it is sold for one date. */
export interface SoldType {
  type: OfferedTicketType;
  on: OfferedTicketType['dates'][number];
}

export interface Total {
  count: number;
  /** Minor units, VAT included. */
  tickets: number;
  fee: number;
  total: number;
}

/** What is sold for one date, in the order of the organizer. */
export function soldOn({ ticketTypes }: Offer, dateId: string | null): SoldType[] {
  return ticketTypes.flatMap((type) => {
    const on = type.dates.find((date) => date.dateId === dateId);
    return on ? [{ type, on }] : [];
  });
}

/** Where there is only one thing to take, one of it is taken already. */
export function firstQuantities(sold: readonly SoldType[]): Quantities {
  const [only] = sold;
  return only && sold.length === 1 ? { [only.type.id]: Math.max(1, only.type.minPerOrder) } : {};
}

/** The most one may still ask of a type, the others as they are. Below its minimum it cannot be bought: 0. */
export function mostOf({ type, on }: SoldType, quantities: Quantities, offer: Offer): number {
  const others = Object.entries(quantities).reduce((sum, [id, count]) => (id === type.id ? sum : sum + count), 0);
  const room = (offer.maxPerOrder ?? Infinity) - others;
  const most = Math.min(
    on.most,
    type.maxPerOrder ?? Infinity,
    type.maxPerPerson ?? Infinity,
    (offer.maxPerPerson ?? Infinity) - others,
    room,
  );
  return most < Math.max(1, type.minPerOrder) ? 0 : most;
}

/** The next quantity when somebody presses plus or minus: never between nothing and the minimum. */
export function stepped(current: number, asked: number, minimum: number): number {
  if (asked >= minimum || asked <= 0) return Math.max(0, asked);
  return asked > current ? minimum : 0;
}

/** Quantities which the offer no longer allows, brought back to what it does. */
export function fitted(quantities: Quantities, offer: Offer, dateId: string | null): Quantities {
  const kept: Record<string, number> = {};
  for (const sold of soldOn(offer, dateId)) {
    const count = Math.min(quantities[sold.type.id] ?? 0, mostOf(sold, kept, offer));
    if (count >= Math.max(1, sold.type.minPerOrder)) kept[sold.type.id] = count;
  }
  return kept;
}

/** What the places cost, before the server says it: the hold's own price is the one that counts. */
export function totalOf(sold: readonly SoldType[], quantities: Quantities, commission: Commission): Total {
  const lines = sold.map(({ type }) => ({ type, count: quantities[type.id] ?? 0 }));
  const count = lines.reduce((sum, line) => sum + line.count, 0);
  const tickets = lines.reduce((sum, { type, count: places }) => sum + type.price.amount * places, 0);
  const fee = lines.reduce((sum, line) => sum + feeOf(line, commission), 0);
  return { count, tickets, fee, total: tickets + fee };
}

// The server rounds the fee of a line once, not of each ticket.
function feeOf(
  { type, count }: { type: OfferedTicketType; count: number },
  { basisPoints, fixed }: Commission,
): number {
  const lineFee = (places: number) =>
    Math.min(
      type.price.amount * places,
      Math.round((type.price.amount * places * basisPoints) / 10_000) + fixed * places,
    );
  return lineFee(1) === type.fee.amount ? lineFee(count) : type.fee.amount * count;
}
