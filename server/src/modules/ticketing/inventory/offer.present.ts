import type { Inventory, Quota, SaleSettings, TicketType } from '@estrade/api/ticketing-inventory';
import type { Offer, OfferedTicketType } from '@estrade/api/ticketing-offer';
import { money } from '#kit/money/money';
import type { CommissionRule } from '../orders/pricing.ts';
import { priceOrder } from '../orders/pricing.ts';
import type { Show } from '../shows/show.ts';
import { freePlaces } from './availability.ts';
import type { Catalogue, CatalogueQuota, CatalogueType, Present } from './catalogue.ts';
import { best, offeredDate, opensAt, type Position, positionsOf, saleStateOf } from './offer.ts';

export function toOffer({ catalogue, now }: Present, rule: CommissionRule): Offer {
  const { show } = catalogue;
  const positions = positionsOf(catalogue, now);
  const types = catalogue.types.filter(({ id }) => positions.some(({ type }) => type.id === id));
  return {
    eventId: show.eventId,
    currency: show.currency,
    saleState: show.status === 'cancelled' ? 'cancelled' : saleStateOf(positions),
    opensAt: opensAt(positions)?.toString() ?? null,
    maxPerOrder: show.maxPerOrder,
    maxPerPerson: show.maxPerPerson,
    returnableUntilHours: show.returnableUntilHours,
    feeReturned: show.feeReturned,
    ticketTypes: types.map((type) => toOfferedType(type, { show, rule, positions })),
    dates: catalogue.dates.flatMap(({ id }) => {
      const state = best(positions.filter(({ date }) => date.id === id));
      return state ? [{ dateId: id, ...state }] : [];
    }),
    now: now.toString(),
  };
}

function toOfferedType(
  type: CatalogueType,
  {
    show,
    rule,
    positions,
  }: { readonly show: Show; readonly rule: CommissionRule; readonly positions: readonly Position[] },
): OfferedTicketType {
  const price = money(type.price, show.currency);
  const [line] = priceOrder(
    [{ ticketTypeId: type.id, unitPrice: price, vatRateBp: type.vatRateBp, quantity: 1 }],
    rule,
  ).lines;
  const { id, name, description, vatRateBp, minPerOrder, maxPerOrder, maxPerPerson, named } = type;
  return {
    id,
    name,
    description,
    vatRateBp,
    minPerOrder,
    maxPerOrder,
    maxPerPerson,
    named,
    price,
    fee: line!.fee.gross,
    salesOpenAt: type.salesOpenAt?.toString() ?? null,
    salesCloseAt: type.salesCloseAt?.toString() ?? null,
    dates: positions.filter((position) => position.type.id === type.id).map(offeredDate),
  };
}

/** Counts of one ticket type that no counter keeps. */
export interface TypeCounts {
  readonly sold: number;
  readonly held: number;
}

export function toInventory(
  catalogue: Catalogue,
  rule: CommissionRule,
  counts: ReadonlyMap<string, TypeCounts>,
): Inventory {
  const { show, types, quotas, dates } = catalogue;
  return {
    eventId: show.eventId,
    currency: show.currency,
    settings: toSettings(show),
    commission: { rateBp: rule.rateBp, fixed: rule.fixedPerTicket, vatRateBp: rule.vatRateBp },
    dates: dates.map(({ id, startsAt, wallStart, zone, status }) => ({
      id,
      startsAt: startsAt.toString(),
      wallStart,
      zone,
      status,
    })),
    ticketTypes: types.map((type) => toTicketType(type, show, counts.get(type.id))),
    quotas: quotas.map((quota) => toQuota(quota, catalogue)),
  };
}

export function toTicketType(type: CatalogueType, show: Show, counts: TypeCounts = { sold: 0, held: 0 }): TicketType {
  return {
    ...type,
    quotaIds: [...type.quotaIds],
    eventId: show.eventId,
    price: money(type.price, show.currency),
    salesOpenAt: type.salesOpenAt?.toString() ?? null,
    salesCloseAt: type.salesCloseAt?.toString() ?? null,
    ...counts,
  };
}

export function toQuota(quota: CatalogueQuota, { show, types }: Catalogue): Quota {
  const { quotaId, dateId, name, open, capacity, held, sold, blocked } = quota;
  const ticketTypeIds = types.filter(({ quotaIds }) => quotaIds.includes(quotaId)).map(({ id }) => id);
  const counters = { capacity, held, sold, blocked, left: freePlaces(quota) };
  return { id: quotaId, eventId: show.eventId, dateId, name, open, ...counters, ticketTypeIds };
}

function toSettings({
  paused,
  maxPerOrder,
  maxPerPerson,
  feePaidBy,
  returnableUntilHours,
  feeReturned,
}: Show): SaleSettings {
  return { paused, maxPerOrder, maxPerPerson, feePaidBy, returnableUntilHours, feeReturned };
}
