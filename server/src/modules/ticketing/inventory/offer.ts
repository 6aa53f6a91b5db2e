import type { Offer, OfferedTicketType } from '@estrade/api/ticketing-offer';
import type { OfferCard } from '#core/ticketing';
import type { Temporal } from 'temporal-polyfill';
import type { ShowDate } from '../shows/show.ts';
import { type Availability, availabilityOf, ticketsLeft } from './availability.ts';
import {
  type Catalogue,
  type CatalogueQuota,
  type CatalogueType,
  type DateSaleState,
  dateSaleState,
  quotasFor,
} from './catalogue.ts';

type OfferedDate = OfferedTicketType['dates'][number];

/** One ticket type on one date, as the public sees it. */
export interface Position {
  readonly type: CatalogueType;
  readonly date: ShowDate;
  readonly state: DateSaleState;
  readonly availability: OfferedDate['availability'];
  /** Tickets that could still be sold. */
  readonly left: number;
}

const soldOut = { level: 'sold_out', left: null } as const;
const rank = { many: 3, few: 2, last: 1, sold_out: 0 } as const;
/** When all sales say something else, the one that says most to a buyer. */
const tellingFirst: readonly DateSaleState[] = ['on_sale', 'not_yet', 'paused', 'ended', 'cancelled'];

/** Everything the public may know of, in the order of the types and their dates. */
export function positionsOf(catalogue: Catalogue, now: Temporal.Instant): Position[] {
  return catalogue.types.flatMap((type) =>
    catalogue.dates.flatMap((date) => {
      const quotas = quotasFor(catalogue, type, date.id).map(asSold);
      const state = dateSaleState(catalogue, { type, date }, now);
      if (quotas.length === 0 || state === null) return [];
      const availability = state === 'cancelled' ? soldOut : shown(availabilityOf(quotas));
      return [{ type, date, state, availability, left: ticketsLeft(quotas) ?? 0 }];
    }),
  );
}

export function offeredDate({ type, date, state, availability, left }: Position): OfferedDate {
  const most = state === 'on_sale' ? Math.min(left, type.maxPerOrder ?? 100) : 0;
  return { dateId: date.id, saleState: state, availability, most: most < type.minPerOrder ? 0 : most };
}

/** The best of several positions: what a date, or the whole event, is said to be. */
export function best(positions: readonly Position[]): Pick<OfferedDate, 'saleState' | 'availability'> | null {
  const saleState = tellingFirst.find((state) => positions.some((position) => position.state === state));
  if (!saleState) return null;
  const telling = positions.filter(({ state }) => state === saleState);
  const [first] = telling.toSorted((a, b) => rank[b.availability.level] - rank[a.availability.level]);
  return { saleState, availability: first?.availability ?? soldOut };
}

export function saleStateOf(positions: readonly Position[]): Offer['saleState'] {
  const all = best(positions);
  if (!all) return 'none';
  return all.saleState === 'on_sale' && all.availability.level === 'sold_out' ? 'sold_out' : all.saleState;
}

/** When the first of the sales that are still to come opens. */
export function opensAt(positions: readonly Position[]): Temporal.Instant | null {
  const coming = positions.filter(({ state }) => state === 'not_yet').flatMap(({ type }) => type.salesOpenAt ?? []);
  const [first] = coming.toSorted((a, b) => a.epochMilliseconds - b.epochMilliseconds);
  return first ?? null;
}

/** What an event sells at a glance, for the lists of others. */
export function offerCard(catalogue: Catalogue, sold: number, now: Temporal.Instant): OfferCard {
  const positions = positionsOf(asOnStage(catalogue), now);
  const prices = positions
    .filter(({ state }) => state === 'on_sale' || state === 'not_yet')
    .map(({ type }) => type.price);
  const { eventId, currency } = catalogue.show;
  return {
    eventId,
    currency,
    fromPrice: prices.length > 0 ? Math.min(...prices) : null,
    toPrice: prices.length > 0 ? Math.max(...prices) : null,
    availability: cardAvailability(positions),
    sold,
  };
}

/** Nobody may learn what a draft will sell, except those who decide about it: they are told as if it were on stage. */
function asOnStage(catalogue: Catalogue): Catalogue {
  const isComing = ['draft', 'submitted', 'changes_requested', 'approved'].includes(catalogue.show.status);
  return isComing ? { ...catalogue, show: { ...catalogue.show, status: 'published' } } : catalogue;
}

function cardAvailability(positions: readonly Position[]): OfferCard['availability'] {
  const all = best(positions);
  if (!all) return 'none';
  if (all.saleState === 'not_yet') return 'not_yet';
  if (all.saleState === 'ended' || all.saleState === 'cancelled') return 'ended';
  const { level } = all.availability;
  return level === 'last' ? 'few' : level;
}

/** Closed quotas sell nothing. */
function asSold(quota: CatalogueQuota): CatalogueQuota {
  return quota.open ? quota : { ...quota, blocked: quota.capacity - quota.held - quota.sold };
}

function shown(availability: Availability | null): OfferedDate['availability'] {
  if (!availability) return soldOut;
  return { level: availability.level, left: availability.level === 'last' ? availability.left : null };
}
