import type { Inventory } from '@estrade/api/ticketing-inventory';

/** Places over all dates that still take place. */
export interface Fullness {
  capacity: number;
  sold: number;
  held: number;
  left: number;
}

const SOON = 0.1;

/** A ticket that draws from two quotas of one date takes a place of both: only the tightest quota of each date counts. */
export function fullnessOf({ quotas, dates }: Inventory): Fullness {
  const live = dates.filter(({ status }) => status !== 'cancelled').map(({ id }) => id);
  const groups = [...live, null].map((date) => quotas.filter(({ dateId, open }) => open && dateId === date));
  const widest = groups.flatMap((group) => group.toSorted((a, b) => b.capacity - a.capacity).slice(0, 1));
  const total = (pick: (quota: (typeof quotas)[number]) => number) =>
    widest.reduce((sum, quota) => sum + pick(quota), 0);
  return {
    capacity: total(({ capacity }) => capacity),
    sold: total(({ sold }) => sold),
    held: total(({ held }) => held),
    left: total(({ left }) => left),
  };
}

/** Nearly nothing left: time to open places, or to say so. */
export function isNearlyFull({ capacity, left }: Fullness): boolean {
  return capacity > 0 && left <= capacity * SOON;
}
