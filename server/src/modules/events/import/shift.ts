import { Temporal } from 'temporal-polyfill';
import { shiftWeeks } from '#kit/time/wall-time';
import type { DraftDate, DraftEvent, Reading, RowNote, RowNoteCode } from './draft.ts';
import { settle } from './settle.ts';
import type { Steps } from './steps.ts';

/**
 * Moves every date by whole weeks: the same weekday, the same time on the wall, whatever the clocks did in between. A
 * time that the new day skips is moved past the gap, and noted.
 */
export function* shiftReading(reading: Reading, weeks: number): Steps<Reading> {
  if (weeks === 0) return reading;
  const drafts: DraftEvent[] = [];
  const notes = [...reading.notes];
  for (const draft of reading.drafts) {
    yield;
    const shifted = shiftDraft(draft, weeks);
    drafts.push(shifted.draft);
    notes.push(...shifted.notes);
  }
  return { ...reading, drafts, notes };
}

/**
 * By how many weeks a season that is over comes back at the same time of the year, all of it ahead of `today`
 * (`YYYY-MM-DD`): as near as weeks allow to a whole number of years. Nothing is suggested while a date is still to come.
 */
export function suggestShift(walls: readonly string[], today: string): number {
  const days = walls.map((wall) => wall.slice(0, 10)).toSorted();
  const [start, end] = [days[0], days.at(-1)];
  if (!start || !end || end >= today) return 0;
  const [first, now] = [Temporal.PlainDate.from(start), Temporal.PlainDate.from(today)];
  let years = Math.max(1, now.year - first.year);
  while (Temporal.PlainDate.compare(moved(first, years), now) < 0) years++;
  return weeksOf(first, years);
}

function weeksOf(first: Temporal.PlainDate, years: number): number {
  return Math.round(first.until(first.add({ years })).total({ unit: 'days', relativeTo: first }) / 7);
}

function moved(first: Temporal.PlainDate, years: number): Temporal.PlainDate {
  return first.add({ weeks: weeksOf(first, years) });
}

function shiftDraft(
  draft: DraftEvent,
  weeks: number,
): { readonly draft: DraftEvent; readonly notes: readonly RowNote[] } {
  const shifted = draft.dates.map((date) => shiftDate(date, weeks));
  const codes = new Set(shifted.flatMap(({ notes }) => notes));
  return {
    draft: { ...draft, dates: shifted.map(({ date }) => date) },
    notes: [...codes].map((code) => ({ line: draft.line, column: null, code, value: draft.title, params: {} })),
  };
}

function shiftDate(
  date: DraftDate,
  weeks: number,
): { readonly date: DraftDate; readonly notes: readonly RowNoteCode[] } {
  const wallOf = (wall: string | null) =>
    wall === null ? null : ({ kind: 'wall', wall: shiftWeeks(wall, weeks) } as const);
  const start = { kind: 'wall', wall: shiftWeeks(date.startsAt, weeks) } as const;
  const doorsAt = wallOf(date.doorsAt)?.wall ?? null;
  const settled = settle({ start, end: wallOf(date.endsAt) }, date.zone);
  if (settled.ok) return { date: { ...settled.date, doorsAt }, notes: settled.notes };
  // Weeks keep the order of two times; only a gap can bring them together, and then the end is no longer known.
  return { date: { ...date, startsAt: start.wall, endsAt: null, doorsAt }, notes: [] };
}
