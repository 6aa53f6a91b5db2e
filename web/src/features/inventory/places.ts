import type { Inventory, Quota, TicketType } from '@estrade/api/ticketing-inventory';

/** How a ticket type stands, for its badge. */
export type TypeState = 'hidden' | 'noPlaces' | 'paused' | 'notYet' | 'ended' | 'soldOut' | 'onSale';

/** Places left for a type over all its dates: on each date, the tightest of its quotas decides. */
export function leftOf(type: Pick<TicketType, 'quotaIds'>, { quotas, dates }: Inventory): number | null {
  const mine = quotas.filter(({ id }) => type.quotaIds.includes(id));
  if (mine.length === 0) return null;
  const shared = mine.filter(({ dateId }) => dateId === null);
  const perDate = dates
    .filter(({ status }) => status !== 'cancelled')
    .map(({ id }) => mine.filter(({ dateId }) => dateId === id))
    .filter((own) => own.length > 0)
    .map(tightest);
  const dated = perDate.length > 0 ? perDate.reduce((sum, left) => sum + left, 0) : Number.POSITIVE_INFINITY;
  return Math.min(dated, shared.length > 0 ? tightest(shared) : Number.POSITIVE_INFINITY);
}

export function stateOf(type: TicketType, inventory: Inventory, now: number): TypeState {
  const left = leftOf(type, inventory);
  if (type.hidden) return 'hidden';
  if (left === null) return 'noPlaces';
  if (isPast(type.salesCloseAt, now)) return 'ended';
  if (type.paused || inventory.settings.paused) return 'paused';
  if (isStillAhead(type.salesOpenAt, now)) return 'notYet';
  return left === 0 ? 'soldOut' : 'onSale';
}

function isStillAhead(at: string | null, now: number): boolean {
  return at !== null && Date.parse(at) > now;
}

function isPast(at: string | null, now: number): boolean {
  return at !== null && Date.parse(at) <= now;
}

/** What a quota cannot go below. */
export function promisedOf({ held, sold, blocked }: Quota): number {
  return held + sold + blocked;
}

/** The same list with one thing moved by so many places; unchanged at its ends. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const thing = list[from];
  if (thing === undefined || to < 0 || to >= list.length) return [...list];
  return list.toSpliced(from, 1).toSpliced(to, 0, thing);
}

function tightest(quotas: readonly Quota[]): number {
  return Math.min(...quotas.map(({ left, open }) => (open ? left : 0)));
}
