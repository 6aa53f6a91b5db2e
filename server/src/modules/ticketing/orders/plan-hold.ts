import { Refusal } from '#kit/refusal';
import { type AskedPlaces, type Present, dateSaleState, effective, quotasFor } from '../inventory/catalogue.ts';
import { type AskedQuantity, checkQuantities } from '../inventory/ticket-type.ts';
import type { HeldLine } from './kept-hold.ts';

/** Turns what somebody asks for into lines with prices and quotas; throws the first reason not to sell. */
export function planHold(
  { catalogue, now }: Present,
  asked: readonly AskedPlaces[],
  owned: readonly AskedQuantity[],
): HeldLine[] {
  const { show } = catalogue;
  const types = catalogue.types.filter(({ archived }) => !archived).map((type) => effective(type, show));
  const bounds = { eventMaxPerOrder: show.maxPerOrder, eventMaxPerPerson: show.maxPerPerson };
  const [refusal] = checkQuantities({ types, asked, owned, ...bounds, now });
  if (refusal) throw new Refusal(refusal.code, refusal.params, refusal.field);
  return asked.map((line, i) => planLine({ catalogue, now }, line, `lines.${i}`));
}

function planLine({ catalogue, now }: Present, asked: AskedPlaces, field: string): HeldLine {
  const type = catalogue.types.find(({ id }) => id === asked.ticketTypeId);
  const date = catalogue.dates.find(({ id }) => id === asked.dateId);
  const quotas = type && date ? quotasFor(catalogue, type, date.id) : [];
  if (!type || !date || quotas.length === 0) throw new Refusal('ticketing.unknown_ticket_type', {}, `${field}.dateId`);
  const state = dateSaleState(catalogue, { type, date }, now);
  if (state !== 'on_sale') throw new Refusal('ticketing.sale_ended', {}, `${field}.dateId`);
  const quotaIds = quotas.map(({ quotaId }) => quotaId);
  return { ...asked, unitPrice: type.price, vatRateBp: type.vatRateBp, quotaIds };
}
