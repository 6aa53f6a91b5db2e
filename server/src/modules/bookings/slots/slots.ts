import type { BookableService } from '#core/offers';
import { availability, type Availability, type Diary } from './availability.ts';
import { DAY, MINUTE } from './day.ts';
import { covers, meets, type Span } from './spans.ts';

type Terms = Pick<
  BookableService,
  'duration' | 'bufferBeforeMinutes' | 'bufferAfterMinutes' | 'noticeMinutes' | 'horizonDays' | 'seats'
>;

export interface Slot extends Span {
  /** In which its time on the wall is meant. */
  readonly zone: string;
  readonly seatsLeft: number;
}

/** What is asked: which service, of whom, and when. Instants are milliseconds since 1970. */
export interface SlotQuestion {
  readonly terms: Terms;
  /** From one offered start to the next, counted on the wall from the opening; whole days ignore it. */
  readonly stepMinutes: number;
  /** Everybody and everything the service needs at once; slots follow the hours of the first. */
  readonly diaries: readonly [Diary, ...Diary[]];
  /** Times of this service that somebody has booked already and that others may join. */
  readonly shared: readonly Slot[];
  readonly now: number;
}

/** Why a time cannot be had. */
export type SlotRefusal = 'too_soon' | 'too_far' | 'full' | 'not_offered' | 'closed' | 'taken';

/** The slots that begin within the window, in order. */
export function offeredSlots(question: SlotQuestion, asked: Span): readonly Slot[] {
  const { from, until } = reach(question);
  const window = { from: Math.max(from, asked.from), until: Math.min(until, asked.until) };
  if (window.from >= window.until) return [];
  const book = open(question, window);
  const slots = candidates(book, window).map((candidate) => judge(book, candidate));
  return slots.filter((slot) => typeof slot !== 'string');
}

/** The slot that begins at this very instant, or why there is none: the same rules as for what is offered. */
export function slotAt(question: SlotQuestion, startsAt: number): Slot | SlotRefusal {
  const { from, until } = reach(question);
  if (startsAt < from) return 'too_soon';
  if (startsAt >= until) return 'too_far';
  const window = { from: startsAt, until: startsAt + 1 };
  const book = open(question, window);
  const candidate = candidates(book, window)[0];
  if (candidate) return judge(book, candidate);
  const inHours = book.all.every(({ open: hours }) => covers(hours, window));
  return timing(book, question.diaries[0].hours.zone, startsAt) ?? (inHours ? 'not_offered' : 'closed');
}

/** What a slot takes of its resources: its own time and the buffers around it. */
export function occupied(slot: Span, terms: Pick<Terms, 'bufferBeforeMinutes' | 'bufferAfterMinutes'>): Span {
  return {
    from: slot.from - terms.bufferBeforeMinutes * MINUTE,
    until: slot.until + terms.bufferAfterMinutes * MINUTE,
  };
}

/** Outside of it nothing is offered in any zone: nobody's calendar is worked out for centuries. */
function reach({ terms, now }: SlotQuestion): Span {
  return { from: now, until: now + (terms.horizonDays + 3) * DAY };
}

interface Book extends SlotQuestion {
  readonly lead: Availability;
  readonly all: readonly Availability[];
  readonly sharedAt: ReadonlyMap<number, Slot>;
}

interface Candidate extends Span {
  readonly zone: string;
  /** The day it begins on, for a service of whole days. */
  readonly day: number | null;
}

function open(question: SlotQuestion, window: Span): Book {
  const { duration } = question.terms;
  const days = 'days' in duration ? duration.days : Math.ceil((duration.minutes * MINUTE) / DAY);
  const [first, ...others] = question.diaries;
  const over = { window, days, now: question.now };
  const lead = availability(first, over);
  const all = [lead, ...others.map((diary) => availability(diary, over))];
  return { ...question, lead, all, sharedAt: new Map(question.shared.map((time) => [time.from, time])) };
}

function candidates(book: Book, window: Span): readonly Candidate[] {
  const { duration } = book.terms;
  const all = 'days' in duration ? wholeDays(book, duration.days) : onTheGrid(book, window, duration.minutes);
  const inWindow = all.filter(({ from }) => window.from <= from && from < window.until);
  const known = new Map([...sharedCandidates(book, window), ...inWindow].map((one) => [one.from, one]));
  return [...known.values()].toSorted((a, b) => a.from - b.from);
}

/** A time that others have booked can be joined even when the hours were changed since. */
function sharedCandidates({ shared }: Book, window: Span): readonly Candidate[] {
  const inWindow = shared.filter(({ from }) => window.from <= from && from < window.until);
  return inWindow.map(({ from, until, zone }) => ({ from, until, zone, day: null }));
}

/** From midnight to midnight on the wall: 23 or 25 hours when the clock is changed, never a day that does not exist. */
function wholeDays({ lead }: Book, days: number): readonly Candidate[] {
  return [...lead.plans.values()].flatMap(({ day, zone, ranges }) => {
    const begins = (one: number) => lead.clockOf(zone).firstAt(one * DAY);
    const exists = ranges.length > 0 && begins(day) < begins(day + 1);
    return exists ? [{ from: begins(day), until: begins(day + days), zone, day }] : [];
  });
}

/** Every instant at which the wall shows the opening plus a whole number of steps: both, in the hour that happens twice. */
function onTheGrid({ lead, stepMinutes }: Book, window: Span, minutes: number): readonly Candidate[] {
  const step = stepMinutes * MINUTE;
  return lead.openings.flatMap(({ from, until, wall, zone }) =>
    lead
      .clockOf(zone)
      .steady(Math.max(from, window.from), Math.min(until, window.until))
      .flatMap((part) => {
        const behind = (((part.from + part.offset - wall) % step) + step) % step; // the clock may show less than at the opening
        const first = behind === 0 ? part.from : part.from + step - behind;
        const count = Math.max(0, Math.ceil((part.until - first) / step));
        return Array.from({ length: count }, (_, i) => {
          const start = first + i * step;
          return { from: start, until: start + minutes * MINUTE, zone, day: null };
        });
      }),
  );
}

function judge(book: Book, candidate: Candidate): Slot | SlotRefusal {
  const refused = timing(book, candidate.zone, candidate.from);
  if (refused) return refused;
  const shared = book.sharedAt.get(candidate.from);
  if (shared) return shared.seatsLeft > 0 ? shared : 'full';
  const taken = occupied(candidate, book.terms);
  if (!book.all.every((one) => isOpen(book, one, candidate))) return 'closed';
  if (book.all.some(({ busy }) => meets(busy, taken))) return 'taken';
  const { from, until, zone } = candidate;
  return { from, until, zone, seatsLeft: book.terms.seats };
}

/** Notice is real time, the horizon is counted in days of the calendar. */
function timing({ lead, terms, now }: Book, zone: string, startsAt: number): SlotRefusal | null {
  if (startsAt < now + terms.noticeMinutes * MINUTE) return 'too_soon';
  const dayAt = (instant: number) => Math.floor(lead.clockOf(zone).wallAt(instant) / DAY);
  return dayAt(startsAt) > dayAt(now) + terms.horizonDays ? 'too_far' : null;
}

/** Minutes must lie in open hours; whole days only ask that each of them has hours. Buffers may lie outside. */
function isOpen({ terms }: Book, { open: hours, plans }: Availability, { day, ...span }: Candidate): boolean {
  const { duration } = terms;
  if (day === null || !('days' in duration)) return covers(hours, span);
  return Array.from({ length: duration.days }, (_, i) => plans.get(day + i)).every(
    (plan) => plan && plan.ranges.length > 0,
  );
}
