import type { Edition } from '../edition.ts';
import type { DateBlueprint, EventBlueprint, TicketBlueprint } from './blueprint.ts';
import { addDays, dayOf } from './calendar.ts';
import type { DemoDate, DemoEvent, DemoQuota, DemoTicketType } from './demo-world.ts';
import { organization } from './organizations.ts';
import { places } from './places.ts';
import { picturesOf } from './poster-words.ts';
import { ordersOf } from './sales.ts';

/** Sales opened before the thirty days the dashboards show. */
const openedDaysAgo = 40;

/** What the blueprint tells, in one edition, with dates counted from today. */
export function buildEvent(blueprint: EventBlueprint, edition: Edition, today: string): DemoEvent {
  const [kind, category] = blueprint.in[edition.id] as readonly [string, string];
  const days = daysOf(blueprint.dates, today);
  const dates = blueprint.dates.map((date, at) => buildDate(date, { blueprint, day: days[at] ?? today, key: `d${at + 1}` }));
  const ticketTypes = blueprint.tickets.map((ticket) => buildTicketType(ticket, edition, today));
  const quotas = dates.flatMap((date, at) => quotasOf(date, blueprint.dates[at]?.capacity ?? blueprint.capacity, blueprint));
  return {
    key: blueprint.key,
    organization: blueprint.organization,
    author: organization(blueprint.organization).team[0]?.member ?? '',
    title: blueprint.title,
    summary: blueprint.summary,
    description: blueprint.text.join('\n\n'),
    language: blueprint.language ?? 'fr',
    kind,
    category,
    labels: (blueprint.labels ?? []).filter((label) => edition.labels.some(({ slug }) => slug === label)),
    visibility: blueprint.visibility ?? 'public',
    state: blueprint.state ?? 'published',
    reason: blueprint.reason ?? null,
    zone: dates[0]?.zone ?? edition.timeZone,
    capacity: blueprint.capacity,
    freeFood: edition.features.freeFood ? (blueprint.food ?? null) : null,
    pictures: picturesOf(blueprint, dates),
    dates,
    ticketTypes,
    quotas,
    orders: ordersOf({ blueprint, dates, ticketTypes, quotas, today, edition: edition.id }),
  };
}

function daysOf(dates: readonly DateBlueprint[], today: string): string[] {
  const days: string[] = [];
  for (const { on } of dates) days.push(isFollowing(on) ? addDays(days.at(-1) ?? today, Number(on.slice(4))) : dayOf(on, today));
  return days;
}

function isFollowing(on: DateBlueprint['on']): on is `then+${number}` {
  return on.startsWith('then');
}

function buildDate(date: DateBlueprint, { blueprint, day, key }: { blueprint: EventBlueprint; day: string; key: string }): DemoDate {
  const hours = { startsAt: `${day}T${date.from}`, endsAt: `${date.to < date.from ? addDays(day, 1) : day}T${date.to}`, doorsAt: date.doors ? `${day}T${date.doors}` : null };
  const where = date.at ?? blueprint.at;
  if (typeof where === 'object') return { key, zone: 'Europe/Paris', ...hours, place: null, onlineUrl: `https://salon.estrade.test/${where.room}` };
  const { zone, ...place } = places[where];
  return { key, zone, ...hours, place, onlineUrl: null };
}

function buildTicketType(ticket: TicketBlueprint, edition: Edition, today: string): DemoTicketType {
  return {
    key: slug(ticket.name),
    name: ticket.name,
    note: ticket.note ?? null,
    price: ticket.price,
    vatBasisPoints: ticket.price ? (ticket.vat ?? edition.vatRates[0]?.basisPoints ?? 0) : 0,
    minPerOrder: ticket.min ?? 1,
    maxPerOrder: ticket.max ?? 8,
    saleOpensAt: `${dayOf(ticket.opens ?? `-${openedDaysAgo}`, today)}T10:00`,
    saleClosesAt: ticket.closes ? `${dayOf(ticket.closes, today)}T18:00` : null,
  };
}

/** All types share the places of the date; a limited type also counts against its own. */
function quotasOf({ key }: DemoDate, capacity: number, { tickets }: EventBlueprint): DemoQuota[] {
  const all: DemoQuota = { key: `${key}-places`, name: 'Places', date: key, capacity, ticketTypes: tickets.map(({ name }) => slug(name)) };
  const limited = tickets.flatMap(({ name, limit }): DemoQuota[] => {
    if (!limit) return [];
    const sharing = tickets.filter(({ within }) => within === name).map((ticket) => slug(ticket.name));
    return [{ key: `${key}-${slug(name)}`, name, date: key, capacity: Math.min(limit, capacity), ticketTypes: [slug(name), ...sharing] }];
  });
  return [all, ...limited];
}

function slug(name: string): string {
  return name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
