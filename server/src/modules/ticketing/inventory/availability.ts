/** Counters of one quota. `held + sold + blocked ≤ capacity`, always. */
export interface QuotaCounters {
  readonly quotaId: string;
  readonly capacity: number;
  readonly held: number;
  readonly sold: number;
  readonly blocked: number;
}

/** A ticket of this type takes one place of each of these quotas. */
export interface QuotaLinks {
  readonly ticketTypeId: string;
  readonly quotaIds: readonly string[];
}

/** What the public is told. The exact number is shown only when it helps to decide. */
export type Availability =
  | { readonly level: 'many' | 'few' | 'sold_out' }
  | { readonly level: 'last'; readonly left: number };

const lastPlaces = 10;
const fewShare = 0.15;

export function freePlaces(quota: QuotaCounters): number {
  return quota.capacity - occupied(quota);
}

/** The capacity may shrink down to what is already promised, not below. */
export function smallestCapacity(quota: QuotaCounters): number {
  return occupied(quota);
}

/** The scarcest of its quotas decides for a ticket type; null when no quota limits it. */
export function availabilityOf(quotas: readonly QuotaCounters[]): Availability | null {
  const [scarcest] = quotas.toSorted((a, b) => freePlaces(a) - freePlaces(b));
  return scarcest ? shown(freePlaces(scarcest), scarcest.capacity) : null;
}

/** How many tickets of a type can still be sold; null when no quota limits it. */
export function ticketsLeft(quotas: readonly QuotaCounters[]): number | null {
  return quotas.length === 0 ? null : Math.max(0, Math.min(...quotas.map(freePlaces)));
}

/** What an order takes of each quota, by ascending id: everybody takes them in this order, so nobody waits in a circle. */
export function placesTaken(
  lines: readonly { readonly ticketTypeId: string; readonly quantity: number }[],
  links: readonly QuotaLinks[],
): { quotaId: string; quantity: number }[] {
  const taken = new Map<string, number>();
  for (const line of lines) {
    const quotaIds = new Set(links.find((link) => link.ticketTypeId === line.ticketTypeId)?.quotaIds);
    for (const quotaId of quotaIds) taken.set(quotaId, (taken.get(quotaId) ?? 0) + line.quantity);
  }
  return [...taken]
    .map(([quotaId, quantity]) => ({ quotaId, quantity }))
    .toSorted((a, b) => (a.quotaId < b.quotaId ? -1 : 1));
}

function occupied(quota: QuotaCounters): number {
  return quota.held + quota.sold + quota.blocked;
}

/** Ten of a hall of twelve are not the last ten: the number is told once half of a small hall has gone. */
function shown(left: number, capacity: number): Availability {
  if (left <= 0) return { level: 'sold_out' };
  if (left <= lastPlaces && left * 2 <= capacity) return { level: 'last', left };
  return { level: left <= capacity * fewShare ? 'few' : 'many' };
}
