import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import type { Show, ShowDate } from '../shows/show.ts';
import type { Catalogue, CatalogueQuota, CatalogueType } from './catalogue.ts';
import { best, offerCard, offeredDate, opensAt, positionsOf, saleStateOf } from './offer.ts';

const now = Temporal.Instant.from('2026-11-20T20:00:00Z');
const show = { eventId: 'e', currency: 'EUR', status: 'published', paused: false } as Show;
const date = (over: Partial<ShowDate> = {}) =>
  ({ id: 'd1', startsAt: now.add({ hours: 48 }), endsAt: null, status: 'scheduled', ...over }) as ShowDate;
const type = (over: Partial<CatalogueType> = {}): CatalogueType => ({
  id: 't1',
  name: 'Plein tarif',
  description: '',
  price: 2000,
  vatRateBp: 550,
  named: true,
  archived: false,
  position: 0,
  salesOpenAt: null,
  salesCloseAt: null,
  paused: false,
  hidden: false,
  minPerOrder: 1,
  maxPerOrder: 10,
  maxPerPerson: null,
  quotaIds: ['q1'],
  ...over,
});
const quota = (over: Partial<CatalogueQuota> = {}): CatalogueQuota => ({
  quotaId: 'q1',
  name: 'Salle',
  dateId: null,
  open: true,
  capacity: 100,
  held: 0,
  sold: 0,
  blocked: 0,
  ...over,
});
const catalogue = (over: Partial<Catalogue> = {}): Catalogue => ({
  show,
  dates: [date()],
  types: [type()],
  quotas: [quota()],
  ...over,
});

it('sells a type on the dates it has a quota for, the scarcest deciding', () => {
  const dates = [date(), date({ id: 'd2' }), date({ id: 'd3' })];
  const quotas = [quota({ dateId: 'd1' }), quota({ quotaId: 'q2', dateId: 'd2', capacity: 20, sold: 18 })];
  const positions = positionsOf(catalogue({ dates, quotas, types: [type({ quotaIds: ['q1', 'q2'] })] }), now);
  expect(positions.map(offeredDate)).toEqual([
    { dateId: 'd1', saleState: 'on_sale', availability: { level: 'many', left: null }, most: 10 },
    { dateId: 'd2', saleState: 'on_sale', availability: { level: 'last', left: 2 }, most: 2 },
  ]);
});

it('offers nothing when less is left than must be bought', () => {
  const [position] = positionsOf(
    catalogue({ types: [type({ minPerOrder: 4 })], quotas: [quota({ capacity: 10, sold: 7 })] }),
    now,
  );
  expect(offeredDate(position!).most).toBe(0);
});

it('says nothing of what is hidden or archived, or of an event that is not public', () => {
  expect(positionsOf(catalogue({ types: [type({ hidden: true }), type({ archived: true })] }), now)).toEqual([]);
  expect(positionsOf(catalogue({ show: { ...show, status: 'draft' } }), now)).toEqual([]);
});

it('ends with the date, and is cancelled with it', () => {
  const states = (dates: ShowDate[]) => positionsOf(catalogue({ dates }), now).map(({ state }) => state);
  expect(
    states([date({ startsAt: now.subtract({ hours: 7 }) }), date({ startsAt: now.subtract({ hours: 5 }) })]),
  ).toEqual(['ended', 'on_sale']);
  expect(states([date({ status: 'cancelled' })])).toEqual(['cancelled']);
});

it('treats a closed quota as sold out and a paused event as paused', () => {
  expect(saleStateOf(positionsOf(catalogue({ quotas: [quota({ open: false })] }), now))).toBe('sold_out');
  expect(saleStateOf(positionsOf(catalogue({ show: { ...show, paused: true } }), now))).toBe('paused');
  expect(saleStateOf([])).toBe('none');
});

it('tells the best there is of a date, and when the first sale opens', () => {
  const soon = type({ id: 't2', salesOpenAt: now.add({ hours: 2 }) });
  const sooner = type({ id: 't3', salesOpenAt: now.add({ hours: 1 }) });
  const positions = positionsOf(catalogue({ types: [soon, sooner] }), now);
  expect(best(positions)).toMatchObject({ saleState: 'not_yet' });
  expect(opensAt(positions)?.equals(now.add({ hours: 1 }))).toBe(true);
  expect(best(positionsOf(catalogue({ types: [soon, type()] }), now))).toMatchObject({ saleState: 'on_sale' });
});

it('sums up an event for the lists of others', () => {
  const types = [type(), type({ id: 't2', price: 900 }), type({ id: 't3', price: 100, salesCloseAt: now })];
  expect(offerCard(catalogue({ types }), 7, now)).toEqual({
    eventId: 'e',
    currency: 'EUR',
    fromPrice: 900,
    toPrice: 2000,
    availability: 'many',
    sold: 7,
  });
  expect(offerCard(catalogue({ types: [] }), 0, now)).toMatchObject({ fromPrice: null, availability: 'none' });
  expect(offerCard(catalogue({ quotas: [quota({ sold: 100 })] }), 100, now)).toMatchObject({
    availability: 'sold_out',
  });
});

it('tells of what is not on stage yet what it will sell, and shows the public nothing of it', () => {
  const draft = catalogue({ show: { ...show, status: 'draft' } });
  expect(offerCard(draft, 0, now)).toMatchObject({ fromPrice: 2000, toPrice: 2000 });
  expect(positionsOf(draft, now)).toEqual([]);
  const suspended = catalogue({ show: { ...show, status: 'suspended' } });
  expect(offerCard(suspended, 3, now)).toMatchObject({ fromPrice: null, availability: 'none' });
});
