import type { Temporal } from 'temporal-polyfill';
import type { Show, ShowDate } from '../shows/show.ts';
import { saleEndsAt } from '../shows/show.ts';
import type { QuotaCounters } from './availability.ts';
import { type AskedQuantity, type SaleRules, type SaleState, saleState } from './ticket-type.ts';

export interface CatalogueType extends SaleRules {
  readonly name: string;
  readonly description: string;
  /** Minor units, VAT included. */
  readonly price: number;
  readonly vatRateBp: number;
  readonly named: boolean;
  readonly archived: boolean;
  readonly position: number;
  readonly quotaIds: readonly string[];
}

export interface CatalogueQuota extends QuotaCounters {
  readonly name: string;
  /** Null: for all dates. */
  readonly dateId: string | null;
  readonly open: boolean;
}

/** Everything there is to buy at one event, as it was at one moment. */
export interface Catalogue {
  readonly show: Show;
  readonly dates: readonly ShowDate[];
  readonly types: readonly CatalogueType[];
  readonly quotas: readonly CatalogueQuota[];
}

/** A catalogue, and the time as the database sees it. */
export interface Present {
  readonly catalogue: Catalogue;
  readonly now: Temporal.Instant;
}

export interface AskedPlaces extends AskedQuantity {
  readonly dateId: string;
}

/** What it is sold as on one date: its sale, unless the date or the whole event says otherwise. */
export type DateSaleState = Exclude<SaleState, 'hidden'> | 'cancelled';

/** The quotas a ticket of this type for this date takes a place of; empty when the type is not sold for that date. */
export function quotasFor(catalogue: Catalogue, type: CatalogueType, dateId: string): CatalogueQuota[] {
  return catalogue.quotas.filter(
    (quota) => type.quotaIds.includes(quota.quotaId) && (quota.dateId === null || quota.dateId === dateId),
  );
}

/** Null when nobody may learn of it: hidden, archived, or the event is not public. */
export function dateSaleState(
  { show }: Catalogue,
  { type, date }: { readonly type: CatalogueType; readonly date: ShowDate },
  now: Temporal.Instant,
): DateSaleState | null {
  if (show.status === 'cancelled' || date.status === 'cancelled') return 'cancelled';
  const state = saleState(effective(type, show), now);
  if (state === 'hidden' || type.archived || show.status !== 'published') return null;
  if (state === 'ended' || saleEndsAt(date).epochMilliseconds <= now.epochMilliseconds) return 'ended';
  return state;
}

/** The rules as they stand with the pause of the whole event. */
export function effective<T extends SaleRules>(type: T, show: Show): T {
  return show.paused ? { ...type, paused: true } : type;
}
