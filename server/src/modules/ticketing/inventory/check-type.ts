import { Refusal } from '#kit/refusal';
import type { Catalogue } from './catalogue.ts';

interface Checked {
  readonly minPerOrder: number;
  readonly maxPerOrder: number | null;
  readonly maxPerPerson: number | null;
  readonly salesOpenAt: { toString(): string } | null;
  readonly salesCloseAt: { toString(): string } | null;
  readonly quotaIds: readonly string[];
}

/** Throws when a ticket type, as it would be, contradicts itself or names what is not of its event. */
export function checkType(catalogue: Catalogue, type: Checked): void {
  const { minPerOrder, maxPerOrder, maxPerPerson, salesOpenAt, salesCloseAt, quotaIds } = type;
  for (const [field, max] of [
    ['maxPerOrder', maxPerOrder],
    ['maxPerPerson', maxPerPerson],
  ] as const) {
    if (max !== null && max < minPerOrder) throw new Refusal('ticketing.bad_bounds', {}, field);
  }
  if (salesCloseAt && salesOpenAt && !(Date.parse(String(salesOpenAt)) < Date.parse(String(salesCloseAt)))) {
    throw new Refusal('ticketing.bad_window', {}, 'salesCloseAt');
  }
  const unknown = quotaIds.find((id) => !catalogue.quotas.some(({ quotaId }) => quotaId === id));
  if (unknown) throw new Refusal('ticketing.unknown_quota', {}, 'quotaIds');
}
