import type { Agenda, AgendaBooking } from '@estrade/api/bookings-agenda';
import { addDays } from '@/kit/month';
import { toWall } from '@/kit/zoned';

/** Minutes since midnight on the wall of the calendar. */
export interface Stretch {
  from: number;
  until: number;
}

type Block = Agenda['blocks'][number];
type Busy = Agenda['busy'][number];
type Subject = { kind: 'booking'; of: AgendaBooking } | { kind: 'block'; of: Block } | { kind: 'busy'; of: Busy };

/** Something that takes time, as far as it lies on one day. Beside others at the same time it has a lane of its own. */
export type Item = Subject &
  Stretch & {
    id: string;
    lane: number;
    lanes: number;
    /** It begins on this day: a longer one has its handle here. */
    begins: boolean;
  };

/** Why hours are not the usual ones, and whose. */
export interface Remark {
  resourceId: string;
  name: string;
  because: 'closed' | 'holiday' | 'instead' | 'extra' | 'travel';
  /** Name of the holiday, or zone of the journey. */
  what: string | null;
}

export interface Column {
  on: string;
  isToday: boolean;
  items: Item[];
  /** Kept free before and after a booking. */
  margins: (Stretch & { id: string; lane: number; lanes: number })[];
  /** When nobody and nothing is open. */
  closed: Stretch[];
  remarks: Remark[];
}

const DAY = 1440;

/** The days of a calendar as columns, everything placed on the wall of its zone. */
export function columnsOf(agenda: Agenda): Column[] {
  const today = toWall(agenda.now, agenda.zone).slice(0, 10);
  return Array.from({ length: agenda.days }, (_, i) => {
    const on = addDays(agenda.from, i);
    const items = laned(itemsOn(agenda, on));
    return {
      on,
      isToday: on === today,
      items,
      margins: items.flatMap((item) => marginsOf(item, agenda.zone, on)),
      closed: without(openOn(agenda, on)),
      remarks: remarksOn(agenda, i),
    };
  });
}

/** Nobody and nothing can be had that day. */
export function isClosed({ closed: [first] }: Pick<Column, 'closed'>): boolean {
  return first?.from === 0 && first.until === DAY;
}

/** From which hour to which the columns show anything: the working day at least. */
export function hoursOf(columns: readonly Column[]): Stretch {
  const taken = columns.flatMap(({ items, margins }) => [...items, ...margins]);
  const open = columns.flatMap(({ closed }) => openEdges(closed));
  const starts = [...taken.map(({ from }) => from), ...open.map(({ from }) => from), 8 * 60];
  const ends = [...taken.map(({ until }) => until), ...open.map(({ until }) => until), 19 * 60];
  return { from: Math.floor(Math.min(...starts) / 60), until: Math.ceil(Math.max(...ends) / 60) };
}

/** The part of a stretch of time that lies on a day; null when none does. */
function onDay({ startsAt, endsAt }: Span, zone: string, on: string): Stretch | null {
  const [from, until] = [minutesOf(toWall(startsAt, zone), on), minutesOf(toWall(endsAt, zone), on)];
  return from < until ? { from, until } : null;
}

interface Span {
  startsAt: string;
  endsAt: string;
}

function minutesOf(wall: string, on: string): number {
  const day = wall.slice(0, 10);
  if (day !== on) return day < on ? 0 : DAY;
  return Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16));
}

type Placed = Subject & Stretch & { id: string; begins: boolean };

function itemsOn({ bookings, blocks, busy, zone }: Agenda, on: string): Placed[] {
  const subjects: Subject[] = [
    ...bookings.map((of) => ({ kind: 'booking' as const, of })),
    ...blocks.map((of) => ({ kind: 'block' as const, of })),
    ...busy.map((of) => ({ kind: 'busy' as const, of })),
  ];
  return subjects.flatMap((subject) => {
    const stretch = onDay(subject.of, zone, on);
    const begins = toWall(subject.of.startsAt, zone).startsWith(on);
    return stretch ? [{ ...subject, ...stretch, id: subject.of.id, begins }] : [];
  });
}

/** Neighbours in time side by side: the first free lane, and as many lanes as the whole cluster needs. */
function laned(placed: Placed[]): Item[] {
  const sorted = placed.toSorted((a, b) => a.from - b.from || b.until - a.until);
  const items: Item[] = [];
  let cluster: Item[] = [];
  let until = -1;
  for (const one of sorted) {
    if (one.from >= until) {
      widen(cluster);
      cluster = [];
    }
    const item = { ...one, lane: freeLane(cluster, one.from), lanes: 1 };
    cluster.push(item);
    items.push(item);
    until = Math.max(until, one.until);
  }
  widen(cluster);
  return items;
}

function freeLane(cluster: readonly Item[], from: number): number {
  const taken = new Set(cluster.filter((other) => other.until > from).map(({ lane }) => lane));
  return Array.from({ length: cluster.length + 1 }, (_, lane) => lane).find((lane) => !taken.has(lane)) ?? 0;
}

function widen(cluster: Item[]): void {
  const lanes = Math.max(1, ...cluster.map(({ lane }) => lane + 1));
  for (const item of cluster) item.lanes = lanes;
}

function marginsOf(item: Item, zone: string, on: string): Column['margins'] {
  if (item.kind !== 'booking') return [];
  const { busyFrom, startsAt, endsAt, busyUntil } = item.of;
  const { id, lane, lanes } = item;
  return [
    { startsAt: busyFrom, endsAt: startsAt },
    { startsAt: endsAt, endsAt: busyUntil },
  ].flatMap((span) => {
    const stretch = onDay(span, zone, on);
    return stretch ? [{ ...stretch, id, lane, lanes }] : [];
  });
}

function openOn({ resources, zone }: Agenda, on: string): Stretch[] {
  const all = resources.flatMap(({ days }) => days.flatMap(({ open }) => open));
  return all.flatMap((span) => onDay(span, zone, on) ?? []);
}

/** What is left of the day. */
function without(open: readonly Stretch[]): Stretch[] {
  const closed: Stretch[] = [];
  let at = 0;
  for (const { from, until } of open.toSorted((a, b) => a.from - b.from)) {
    if (from > at) closed.push({ from: at, until: from });
    at = Math.max(at, until);
  }
  return at < DAY ? [...closed, { from: at, until: DAY }] : closed;
}

/** First opening and last closing. */
function openEdges(closed: readonly Stretch[]): Stretch[] {
  const [first, last] = [closed[0], closed.at(-1)];
  if (!first || !last || (first.from === 0 && first.until === DAY)) return [];
  const from = first.from === 0 ? first.until : 0;
  const until = last.until === DAY ? last.from : DAY;
  return [{ from, until }];
}

function remarksOn({ resources, zone }: Agenda, index: number): Remark[] {
  return resources.flatMap(({ id: resourceId, name, days, zone: own }) => {
    const day = days[index];
    if (!day) return [];
    const remarks: Remark[] = [];
    if (day.because !== 'week') remarks.push({ resourceId, name, because: day.because, what: day.holiday });
    if (day.zone !== own && day.zone !== zone) remarks.push({ resourceId, name, because: 'travel', what: day.zone });
    return remarks;
  });
}
