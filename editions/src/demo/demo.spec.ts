import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../edition.ts';
import { missingGlyphs } from '../pictures/glyphs.ts';
import { draw, type PictureSpec } from '../pictures/picture.ts';
import { editions, findEdition } from '../registry.ts';
import { demoWorld } from './build.ts';
import { addDays, dayOf, weekdayOf } from './calendar.ts';
import { type DemoDate, type DemoEvent, type DemoOrder, type DemoTicketType, DemoWorld } from './demo-world.ts';

// Both changes of hour in Paris, London and Montréal, a leap day, both ends of a year, and every day of a week.
const todays = [
  '2026-11-20',
  '2027-03-07',
  '2027-03-14',
  '2027-03-21',
  '2027-03-28',
  '2027-10-25',
  '2027-10-31',
  '2028-02-28',
  '2028-02-29',
  '2026-12-31',
  '2027-01-01',
  '2027-06-05',
  '2027-06-09',
];
const cases = editions.flatMap((edition) => todays.map((today) => ({ id: edition.id, today, edition })));

describe.each(cases)('the demo world of $id on $today', ({ edition, today }) => {
  const world = demoWorld(edition, today);

  it('is what its schema says', () => {
    expect(DemoWorld.safeParse(world).error).toBeUndefined();
  });

  it('holds each key once and points only to what exists', () => {
    for (const list of [world.members, world.organizations, world.events, world.services]) expectUnique(list);
    for (const event of world.events)
      for (const list of [event.dates, event.ticketTypes, event.quotas]) expectUnique(list);
    expect(world.events.flatMap((event) => danglingKeys(event, world))).toEqual([]);
  });

  it('uses the words of its edition', () => {
    expect(world.events.flatMap((event) => strangeWords(event, edition))).toEqual([]);
  });

  it('has dates in order, that exist once on the clock of their zone', () => {
    expect(world.events.flatMap(wrongDates)).toEqual([]);
  });

  it('sold in the past only, while the sale was open, and never more than there is', () => {
    expect(world.events.flatMap((event) => wrongOrders(event, today))).toEqual([]);
  });

  it('has something tonight, this week-end and in the past', () => {
    const days = world.events
      .filter(({ state }) => state === 'published')
      .flatMap(({ dates }) => dates.map(({ startsAt }) => startsAt.slice(0, 10)));
    expect(days).toContain(today);
    expect(days).toContain(dayOf('sat', today));
    expect(days.some((day) => day < today)).toBe(true);
  });
});

describe.each(editions.map((edition) => ({ id: edition.id, edition })))('the demo world of $id', ({ edition }) => {
  const { events, organizations } = demoWorld(edition, '2026-11-20');
  const published = events.filter(({ state }) => state === 'published');

  it('is large enough to search, with more than one city, category and organization', () => {
    expect(events.length).toBeGreaterThanOrEqual(40);
    expect(organizations.length).toBeGreaterThanOrEqual(6);
    expect(new Set(events.flatMap(({ dates }) => dates.map(({ place }) => place?.city))).size).toBeGreaterThanOrEqual(
      8,
    );
    expect(new Set(events.map(({ category }) => category)).size).toBe(edition.categories.length);
  });

  it('shows every state a visitor, an organiser and a moderator meet', () => {
    expect(published.some((event) => placesLeft(event) === 0)).toBe(true);
    expect(published.some((event) => placesLeft(event) > 0 && placesLeft(event) <= 12)).toBe(true);
    expect(published.some(({ ticketTypes }) => ticketTypes.every(({ price }) => !price))).toBe(true);
    expect(published.some(({ dates }) => dates.some(({ onlineUrl }) => onlineUrl))).toBe(true);
    expect(published.some(({ language }) => language === 'en')).toBe(true);
    for (const state of ['submitted', 'changes_requested', 'cancelled'])
      expect(events.map((event) => event.state)).toContain(state);
    const explained = events.filter(({ state }) => state === 'cancelled' || state === 'changes_requested');
    expect(explained.filter(({ reason }) => !reason)).toEqual([]);
  });

  it('has a past to chart: orders on most days, some refunded, some let in', () => {
    const orders = events.flatMap((event) => event.orders);
    expect(new Set(orders.map(({ placedOn }) => placedOn)).size).toBeGreaterThan(24);
    expect(orders.some(({ refunded }) => refunded === 'whole')).toBe(true);
    expect(orders.some(({ refunded }) => refunded === 'last_ticket')).toBe(true);
    expect(orders.some(({ checkedIn }) => checkedIn > 0)).toBe(true);
    expect(orders.some(({ buyer }) => buyer.member)).toBe(true);
  });

  it('is the same world when it is made again', () => {
    expect(demoWorld(edition, '2026-11-20').events).toEqual(events);
  });

  it('can draw every picture, with every letter, each poster unlike the others', () => {
    const pictures = [
      ...events.flatMap((event) => event.pictures),
      ...organizations.flatMap(({ avatar, cover }) => [avatar, cover]),
    ];
    expect(pictures.flatMap(({ spec }) => missingGlyphs(lettersOf(spec)))).toEqual([]);
    const posters = pictures.filter(({ spec }) => spec.kind === 'poster').map(({ spec }) => draw(spec));
    expect(new Set(posters).size).toBe(posters.length);
  });

  it('offers services only where the edition has them, of kinds and rates it knows', () => {
    const { services } = demoWorld(edition, '2026-11-20');
    expect(services.length > 0).toBe(edition.modules.includes('offers'));
    const trades = new Map(edition.trades.map(({ id, serviceKinds }) => [id, serviceKinds]));
    const strange = services.filter(({ organization, kind, vatBasisPoints }) => {
      const { trade } = organizations.find(({ key }) => key === organization)!;
      const kinds = trades.get(trade ?? edition.trades[0]!.id) ?? [];
      return !has(kinds, kind) || !edition.vatRates.some(({ basisPoints }) => basisPoints === vatBasisPoints);
    });
    expect(strange).toEqual([]);
  });

  it('speaks of food only where the edition knows the label', () => {
    expect(events.some(({ freeFood }) => freeFood)).toBe(edition.features.freeFood);
  });
});

describe('the tour of billetterie', () => {
  it('plays in five cities, each on its own clock', () => {
    const tour = demoWorld(findEdition('billetterie'), '2026-11-20').events.find(({ key }) => key === 'les-marees');
    expect(tour?.dates.map(({ zone, place }) => `${place?.city} ${zone}`)).toEqual([
      'Paris Europe/Paris',
      'Lyon Europe/Paris',
      'London Europe/London',
      'Montréal America/Toronto',
      'Saint-Denis Indian/Reunion',
    ]);
  });

  it('is not yet on sale where a sale is announced', () => {
    const coming = demoWorld(findEdition('billetterie'), '2026-11-20').events.find(
      ({ key }) => key === 'slow-lightning',
    );
    expect(coming?.ticketTypes.every(({ saleOpensAt }) => saleOpensAt > '2026-11-20T23:59')).toBe(true);
    expect(coming?.orders).toEqual([]);
  });
});

describe('a day told from today', () => {
  it('counts days and weeks', () => {
    expect(dayOf('+9', '2027-12-28')).toBe('2028-01-06');
    expect(dayOf('-1', '2028-03-01')).toBe('2028-02-29');
    expect(dayOf('sat', '2026-11-20')).toBe('2026-11-21');
    expect(dayOf('sat', '2026-11-21')).toBe('2026-11-21');
    expect(dayOf('sat+1', '2026-11-22')).toBe('2026-12-05');
    expect(dayOf('sat-1', '2026-11-20')).toBe('2026-11-14');
  });

  it('finds the weekday asked for within seven days, whatever today', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (offset) => {
        const today = addDays('2000-01-01', offset);
        const friday = dayOf('fri', today);
        expect(weekdayOf(friday)).toBe(5);
        expect(friday >= today && friday < addDays(today, 7)).toBe(true);
      }),
    );
  });
});

function expectUnique(list: readonly { readonly key: string }[]): void {
  expect(list.map(({ key }) => key)).toEqual([...new Set(list.map(({ key }) => key))]);
}

function danglingKeys(event: DemoEvent, { members, organizations }: DemoWorld): string[] {
  const known = new Set([...members, ...organizations, ...event.dates, ...event.ticketTypes].map(({ key }) => key));
  const team = organizations.find(({ key }) => key === event.organization)?.team.map(({ member }) => member) ?? [];
  const used = [
    event.organization,
    event.author,
    ...team,
    ...event.quotas.flatMap(({ date, ticketTypes }) => [date, ...ticketTypes]),
    ...event.orders.flatMap(({ date, buyer, lines }) => [
      date,
      ...(buyer.member ? [buyer.member] : []),
      ...lines.map(({ ticketType }) => ticketType),
    ]),
  ];
  return [
    ...used.filter((key) => !known.has(key)),
    ...(team.includes(event.author) ? [] : [`${event.author} is not of ${event.organization}`]),
  ];
}

function lettersOf(spec: PictureSpec): string {
  if (spec.kind === 'poster') return [spec.title, spec.subtitle, spec.date, spec.city].join(' ');
  return spec.kind === 'emblem' ? spec.letters : '';
}

function has(list: readonly { readonly slug: string }[], slug: string): boolean {
  return list.some((item) => item.slug === slug);
}

function strangeWords({ kind, category, labels, ticketTypes }: DemoEvent, edition: Edition): unknown[] {
  const rates = new Set(edition.vatRates.map(({ basisPoints }) => basisPoints));
  return [
    ...(has(edition.kinds, kind) ? [] : [kind]),
    ...(has(edition.categories, category) ? [] : [category]),
    ...labels.filter((label) => !has(edition.labels, label)),
    ...ticketTypes.filter(({ vatBasisPoints }) => !rates.has(vatBasisPoints)),
  ];
}

function wrongDates({ key, dates }: DemoEvent): string[] {
  const starts = dates.map(({ startsAt }) => startsAt);
  const unordered = starts.join() === starts.toSorted().join() ? [] : [`${key}: dates out of order`];
  return dates.reduce((wrong, { zone, doorsAt, startsAt, endsAt, place, onlineUrl }) => {
    if (!(startsAt < endsAt) || (doorsAt && doorsAt > startsAt)) wrong.push(`${key}: ${doorsAt} ${startsAt} ${endsAt}`);
    if (!place === !onlineUrl) wrong.push(`${key}: one place or one link`);
    wrong.push(
      ...[doorsAt, startsAt, endsAt]
        .filter((local) => local && instantsOf(local, zone) !== 1)
        .map((local) => `${key}: ${local} in ${zone}`),
    );
    return wrong;
  }, unordered);
}

/** How many instants a wall clock shows that time: 0 in the hour that is skipped, 2 in the one that comes back. */
function instantsOf(local: string, timeZone: string): number {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const asUtc = Date.parse(`${local}:00Z`);
  const offsets = Array.from({ length: 53 }, (_, quarter) => asUtc + (quarter * 30 - 14 * 60) * 60_000);
  return offsets.filter((instant) => clock.format(instant).replace(' ', 'T') === local).length;
}

function wrongOrders(event: DemoEvent, today: string): string[] {
  const wrong = event.orders.flatMap((order) => wrongOrder(order, event, today));
  for (const quota of event.quotas)
    if (taken(event, quota) > quota.capacity) wrong.push(`${event.key}: ${quota.key} oversold`);
  if (['draft', 'submitted', 'changes_requested'].includes(event.state) && event.orders.length)
    wrong.push(`${event.key}: sold before it was published`);
  return wrong;
}

function wrongOrder(order: DemoOrder, event: DemoEvent, today: string): string[] {
  const date = event.dates.find(({ key }) => key === order.date) as DemoDate;
  const at = `${order.placedOn}T${order.placedAt}`;
  const tickets = order.lines.reduce((sum, { holders }) => sum + holders.length, 0);
  const wrong = [
    order.placedOn >= today || order.placedOn < addDays(today, -30) || at >= date.startsAt,
    order.lines.some((line) => refusedLine(line, event, at)),
    order.checkedIn > 0 && date.endsAt.slice(0, 10) >= today,
    order.checkedIn > tickets,
    order.refunded === 'last_ticket' && tickets < 2,
  ];
  return wrong.includes(true) ? [`${event.key}: ${JSON.stringify(order)}`] : [];
}

function refusedLine(
  { ticketType, holders }: DemoOrder['lines'][number],
  { ticketTypes }: DemoEvent,
  at: string,
): boolean {
  const type = ticketTypes.find(({ key }) => key === ticketType) as DemoTicketType;
  const closed = at < type.saleOpensAt || (type.saleClosesAt !== null && at >= type.saleClosesAt);
  return closed || holders.length < type.minPerOrder || holders.length > type.maxPerOrder;
}

function taken({ orders }: DemoEvent, { date, ticketTypes }: { date: string; ticketTypes: string[] }): number {
  return orders
    .filter((order) => order.date === date)
    .flatMap(({ lines }) => lines)
    .filter(({ ticketType }) => ticketTypes.includes(ticketType))
    .reduce((sum, { holders }) => sum + holders.length, 0);
}

function placesLeft(event: DemoEvent): number {
  return Math.min(
    ...event.quotas.filter(({ name }) => name === 'Places').map((quota) => quota.capacity - taken(event, quota)),
  );
}
