import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import type { Diary } from './availability.ts';
import { DAY, MINUTE, dateOf, weekdayOf } from './day.ts';
import type { Hours } from './hours.ts';
import type { Span } from './spans.ts';
import { offeredSlots, slotAt, type SlotQuestion } from './slots.ts';

/** The same answer found without any thought: a clock looked at every minute, a list of minutes that are open or taken. */

interface Stage {
  readonly zone: string;
  readonly around: string;
}

const stages: readonly Stage[] = [
  { zone: 'Europe/Paris', around: '2026-03-29' },
  { zone: 'Europe/Paris', around: '2026-10-25' },
  { zone: 'Australia/Lord_Howe', around: '2026-04-05' },
  { zone: 'Australia/Lord_Howe', around: '2026-10-04' },
  { zone: 'Asia/Kathmandu', around: '2026-06-01' },
  { zone: 'Pacific/Apia', around: '2011-12-30' },
];
const SHOWN = 3; // days before and after
const midnight = ({ around }: Stage) => Date.parse(`${around}T00:00Z`);

/** What the clock shows, minute by minute, from three days before to three days after. */
const walls = new Map(
  stages.map((stage) => {
    const first = midnight(stage) - SHOWN * DAY;
    const shown = Array.from({ length: (2 * SHOWN * DAY) / MINUTE }, (_, i) => {
      const local = Temporal.Instant.fromEpochMilliseconds(first + i * MINUTE).toZonedDateTimeISO(stage.zone);
      return Date.parse(`${local.toPlainDateTime().toString({ smallestUnit: 'minute' })}Z`);
    });
    return [stage, shown];
  }),
);

function slowly(stage: Stage, asked: SlotQuestion): readonly number[] {
  const shown = walls.get(stage)!;
  const first = midnight(stage) - SHOWN * DAY;
  const index = (instant: number) => Math.round((instant - first) / MINUTE);
  const { terms, now, stepMinutes } = asked;
  const length = 'minutes' in terms.duration ? terms.duration.minutes : 0;
  const open = asked.diaries.map(({ hours }) => openMinutes(hours, shown));
  const taken = asked.diaries.map(({ busy }) =>
    shown.map((_, i) => busy.some((b) => index(b.from) <= i && i < index(b.until))),
  );
  const today = Math.floor(shown[index(now)]! / DAY);
  return shown.flatMap((wall, i) => {
    const runs = open[0]![i] ?? [];
    const onGrid = runs.some((anchor) => ((wall - anchor) / MINUTE) % stepMinutes === 0);
    const free =
      minutes(i, i + length).every((k) => open.every((list) => (list[k] ?? []).length > 0)) &&
      minutes(i - terms.bufferBeforeMinutes, i + length + terms.bufferAfterMinutes).every(
        (k) => !taken.some((list) => list[k]),
      );
    const inTime = i >= index(now) + terms.noticeMinutes && Math.floor(wall / DAY) <= today + terms.horizonDays;
    const inWindow = Math.abs(first + i * MINUTE + 30_000 - midnight(stage)) < DAY;
    return onGrid && free && inTime && inWindow ? [first + i * MINUTE] : [];
  });
}

const minutes = (from: number, until: number) => Array.from({ length: until - from }, (_, k) => from + k);

/** For every minute, the wall times at which the hours that hold it began. */
function openMinutes(hours: Hours, shown: readonly number[]): readonly (readonly number[])[] {
  const began: number[][] = shown.map(() => []);
  const firstSeen = (wall: number) => {
    const found = shown.findIndex((one) => one >= wall);
    return found === -1 ? shown.length : found;
  };
  for (let day = Math.floor(shown[0]! / DAY) - 1; day <= Math.floor(shown.at(-1)! / DAY) + 1; day++) {
    for (const run of runsOf(hours, day)) {
      const anchor = day * DAY + run.from * MINUTE;
      for (let i = firstSeen(anchor); i < firstSeen(day * DAY + run.until * MINUTE); i++) began[i]!.push(anchor);
    }
  }
  return began;
}

function runsOf(hours: Hours, day: number) {
  const runs: { from: number; until: number }[] = [];
  for (let minute = 0; minute < 2880; minute++) {
    if (!isOpen(hours, day, minute)) continue;
    if (runs.at(-1)?.until === minute) runs.at(-1)!.until = minute + 1;
    else runs.push({ from: minute, until: minute + 1 });
  }
  return runs;
}

function isOpen(hours: Hours, day: number, minute: number): boolean {
  const exception = hours.exceptions.find(({ on }) => on === dateOf(day));
  const has = (ranges: readonly Span[]) => ranges.some(({ from, until }) => from <= minute && minute < until);
  const today = hours.week.filter(({ weekday }) => weekday === weekdayOf(day));
  const weekly = has(today.filter(({ pause }) => !pause)) && !has(today.filter(({ pause }) => pause));
  const kept = exception === undefined || exception.kind === 'extra';
  return (kept && weekly) || has(exception?.ranges ?? []);
}

const range = fc
  .tuple(fc.nat(95), fc.integer({ min: 1, max: 60 }))
  .map(([start, length]) => ({ from: start * 15, until: Math.min(2880, (start + length) * 15) }));
const week = fc.array(
  fc.record({ range, weekday: fc.integer({ min: 1, max: 7 }), pause: fc.nat(3) }).map((one) => ({
    ...one.range,
    weekday: one.weekday,
    pause: one.pause === 0,
  })),
  { minLength: 4, maxLength: 14 },
);
const hoursOf = (stage: Stage): fc.Arbitrary<Hours> =>
  fc.record({
    zone: fc.constant(stage.zone),
    week,
    exceptions: fc.uniqueArray(
      fc
        .record({
          on: fc.integer({ min: -2, max: 2 }).map((days) => dateOf(midnight(stage) / DAY + days)),
          kind: fc.constantFrom('closed' as const, 'instead' as const, 'extra' as const),
          ranges: fc.array(range, { minLength: 1, maxLength: 2 }),
        })
        .map((one) => (one.kind === 'closed' ? { ...one, ranges: [] } : one)),
      { selector: ({ on }) => on, maxLength: 2 },
    ),
    travels: fc.constant([]),
    holidays: fc.constant(null),
  });
const minute = (stage: Stage, least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((one) => midnight(stage) + one * MINUTE);
const diaryOf = (stage: Stage): fc.Arbitrary<Diary> =>
  fc.record({
    hours: hoursOf(stage),
    busy: fc.array(
      fc
        .tuple(minute(stage, -1500, 1500), fc.integer({ min: 1, max: 180 }))
        .map(([from, length]) => ({ from, until: from + length * MINUTE })),
      { maxLength: 4 },
    ),
  });
const asked = fc.constantFrom(...stages).chain((stage) =>
  fc.record({
    stage: fc.constant(stage),
    question: fc.record({
      terms: fc.record({
        duration: fc.record({ minutes: fc.integer({ min: 1, max: 24 }).map((n) => n * 10) }),
        bufferBeforeMinutes: fc.nat(45),
        bufferAfterMinutes: fc.nat(45),
        noticeMinutes: fc.nat(600),
        horizonDays: fc.integer({ min: 1, max: 3 }),
        seats: fc.constant(1),
      }),
      stepMinutes: fc.constantFrom(7, 15, 30, 45, 60, 90),
      diaries: fc.oneof(
        diaryOf(stage).map((one): SlotQuestion['diaries'] => [one]),
        fc.tuple(diaryOf(stage), diaryOf(stage)).map((two): SlotQuestion['diaries'] => two),
      ),
      shared: fc.constant([]),
      now: minute(stage, -2000, 300),
    }),
  }),
);

it('offers exactly what the slow way finds, and takes a request for nothing else', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(asked, fc.nat(2879), ({ stage, question }, other) => {
      const window = { from: midnight(stage) - DAY, until: midnight(stage) + DAY };
      const found = slowly(stage, question);
      const offered = offeredSlots(question, window);
      expect(offered.map(({ from }) => from)).toEqual(found);
      for (const slot of offered) expect(slotAt(question, slot.from)).toEqual(slot);
      const any = window.from + other * MINUTE;
      expect(typeof slotAt(question, any) === 'string').toBe(!found.includes(any));
    }),
    { numRuns: 40 },
  );
});
