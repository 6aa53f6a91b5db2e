import type { Edition } from '../edition.ts';
import type { DateBlueprint, EventBlueprint, TicketBlueprint } from './blueprint.ts';
import { addDays, dayOf } from './calendar.ts';
import type { DemoDate, DemoEvent, DemoQuota, DemoTicketType } from './demo-world.ts';
import { ownerOf } from './organizations.ts';
import { places } from './places.ts';
import { picturesOf } from './poster-words.ts';
import { ordersOf } from './sales.ts';

/** Sales opened before the thirty days the dashboards show. */
const openedDaysAgo = 40;

const untold = {
  language: 'fr',
  labels: [],
  visibility: 'public',
  state: 'published',
  reason: null,
  food: null,
} as const;

/** What the blueprint tells, in one edition, with dates counted from today. */
export function buildEvent(blueprint: EventBlueprint, edition: Edition, today: string): DemoEvent {
  const { key, title, summary, language, visibility, state, reason, capacity, food, labels } = {
    ...untold,
    ...blueprint,
  };
  const [kind, category] = blueprint.in[edition.id] as readonly [string, string];
  const sold = inventory(blueprint, edition, today);
  return {
    key,
    organization: blueprint.organization,
    author: ownerOf(blueprint.organization),
    title,
    summary,
    description: blueprint.text.join('\n\n'),
    language,
    kind,
    category,
    labels: labels.filter((label) => edition.labels.some(({ slug: known }) => known === label)),
    visibility,
    state,
    reason,
    zone: sold.dates[0]?.zone ?? edition.timeZone,
    capacity,
    freeFood: edition.features.freeFood ? food : null,
    pictures: picturesOf(blueprint, sold.dates),
    ...sold,
    orders: ordersOf({ blueprint, ...sold, today, edition: edition.id }),
  };
}

function inventory(
  blueprint: EventBlueprint,
  edition: Edition,
  today: string,
): Pick<DemoEvent, 'dates' | 'ticketTypes' | 'quotas'> {
  const days = daysOf(blueprint.dates, today);
  const dates = blueprint.dates.map((date, at) =>
    buildDate(date, { blueprint, day: days[at] ?? today, key: `d${at + 1}` }),
  );
  const ticketTypes = blueprint.tickets.map((ticket) => buildTicketType(ticket, edition, today));
  const quotas = dates.flatMap((date, at) =>
    quotasOf(date, blueprint.dates[at]?.capacity ?? blueprint.capacity, blueprint),
  );
  return { dates, ticketTypes, quotas };
}

function daysOf(dates: readonly DateBlueprint[], today: string): string[] {
  const days: string[] = [];
  for (const { on } of dates)
    days.push(isFollowing(on) ? addDays(days.at(-1) ?? today, Number(on.slice(4))) : dayOf(on, today));
  return days;
}

function isFollowing(on: DateBlueprint['on']): on is `then+${number}` {
  return on.startsWith('then');
}

function buildDate(
  date: DateBlueprint,
  { blueprint, day, key }: { blueprint: EventBlueprint; day: string; key: string },
): DemoDate {
  const hours = {
    startsAt: `${day}T${date.from}`,
    endsAt: `${date.to < date.from ? addDays(day, 1) : day}T${date.to}`,
    doorsAt: date.doors ? `${day}T${date.doors}` : null,
  };
  const where = date.at ?? blueprint.at;
  if (typeof where === 'object')
    return { key, zone: 'Europe/Paris', ...hours, place: null, onlineUrl: `https://salon.estrade.test/${where.room}` };
  const { zone, ...place } = places[where];
  return { key, zone, ...hours, place, onlineUrl: null };
}

const usualTicket = { note: null, min: 1, max: 8, opens: `-${openedDaysAgo}` } as const;

function buildTicketType(ticket: TicketBlueprint, edition: Edition, today: string): DemoTicketType {
  const { name, note, price, vat, min, max, opens, closes } = {
    ...usualTicket,
    vat: edition.vatRates[0]?.basisPoints ?? 0,
    ...ticket,
  };
  return {
    key: slug(name),
    name,
    note,
    price,
    vatBasisPoints: price ? vat : 0,
    minPerOrder: min,
    maxPerOrder: max,
    saleOpensAt: `${dayOf(opens, today)}T10:00`,
    saleClosesAt: closes ? `${dayOf(closes, today)}T18:00` : null,
  };
}

/** All types share the places of the date; a limited type also counts against its own. */
function quotasOf({ key }: DemoDate, capacity: number, { tickets }: EventBlueprint): DemoQuota[] {
  const all: DemoQuota = {
    key: `${key}-places`,
    name: 'Places',
    date: key,
    capacity,
    ticketTypes: tickets.map(({ name }) => slug(name)),
  };
  const limited = tickets.flatMap(({ name, limit }): DemoQuota[] => {
    if (!limit) return [];
    const sharing = tickets.filter(({ within }) => within === name).map((ticket) => slug(ticket.name));
    return [
      {
        key: `${key}-${slug(name)}`,
        name,
        date: key,
        capacity: Math.min(limit, capacity),
        ticketTypes: [slug(name), ...sharing],
      },
    ];
  });
  return [all, ...limited];
}

function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
