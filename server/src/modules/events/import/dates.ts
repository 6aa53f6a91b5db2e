import { compareWalls, dayOf } from '#kit/time/wall-time';
import { type DraftDate, MOST_DATES } from './draft.ts';
import type { ImportField } from './columns.ts';
import { type Span, readClock, readSpan, readSpans } from './moments.ts';
import { settle } from './settle.ts';
import type { Findings, Source } from './source.ts';

/** The dates of a source in the order people meet them, each once. Empty when one of them had to be refused. */
export function datesOf(source: Source, zone: string, findings: Findings): readonly DraftDate[] {
  const field = source.cell('times').trim() ? 'times' : 'start';
  const { spans, unreadable } = spansOf(source);
  for (const value of unreadable) findings.refuse(field, 'events.import_date_unreadable', { value });
  if (spans.length === 0 && unreadable.length === 0) findings.refuse(field, 'events.import_dates_missing');
  if (spans.length > MOST_DATES) {
    findings.refuse(field, 'events.import_too_many_dates', {
      value: '',
      params: { count: spans.length, most: MOST_DATES },
    });
    return [];
  }
  const dates = settled(spans, { zone, field, findings });
  const once = [...new Map(dates.map((date) => [keyOf(date), date])).values()];
  const repeated = dates.length - once.length;
  if (repeated > 0) findings.note(field, 'events.import_dates_repeated', { value: '', params: { count: repeated } });
  const sorted = once.toSorted((a, b) => compareWalls(a.startsAt, b.startsAt));
  return withDoors(sorted, source.cell('doors'), findings);
}

function spansOf(source: Source): { readonly spans: readonly Span[]; readonly unreadable: readonly string[] } {
  if (source.spans) return { spans: source.spans, unreadable: [] };
  const listed = source.cell('times');
  if (listed.trim() !== '') return readSpans(listed);
  const [start, startTime] = [source.cell('start').trim(), source.cell('start_time').trim()];
  if (start === '') return { spans: [], unreadable: [] };
  const text = between(`${start} ${startTime}`.trim(), endOf(source, start));
  const span = readSpan(text);
  return span ? { spans: [span], unreadable: [] } : readSpans(text);
}

/** A day of its own, a time on the day of the start, or nothing. */
function endOf(source: Source, start: string): string {
  const [end, endTime] = [source.cell('end').trim(), source.cell('end_time').trim()];
  if (end === '' && endTime === '') return '';
  return `${end || start.split(/[T ]/)[0]} ${endTime}`.trim();
}

function between(start: string, end: string): string {
  return end === '' ? start : `${start} → ${end}`;
}

interface Around {
  readonly zone: string;
  readonly field: ImportField;
  readonly findings: Findings;
}

function settled(spans: readonly Span[], { zone, field, findings }: Around): readonly DraftDate[] {
  return spans.flatMap((span) => {
    const answer = settle(span, span.zone ?? zone);
    if (!answer.ok) {
      findings.refuse(field, answer.code, { value: span.text, params: answer.params });
      return [];
    }
    for (const code of answer.notes) findings.note(field, code, { value: span.text });
    return [answer.date];
  });
}

function keyOf({ startsAt, startsFold, endsAt, endsFold, zone }: DraftDate): string {
  return [startsAt, startsFold, endsAt, endsFold, zone].join('|');
}

/** The hour the doors open, before the start of each date on its own day. */
function withDoors(dates: readonly DraftDate[], text: string, findings: Findings): readonly DraftDate[] {
  if (text.trim() === '') return dates;
  const clock = readClock(text);
  const opened = clock === null ? [] : dates.map((date) => ({ ...date, doorsAt: `${dayOf(date.startsAt)}T${clock}` }));
  const sound = opened.length > 0 && opened.every(({ startsAt, doorsAt }) => compareWalls(doorsAt, startsAt) <= 0);
  if (sound) return opened;
  findings.note('doors', 'events.import_doors_unreadable');
  return dates;
}
