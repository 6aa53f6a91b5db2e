import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { toWall } from '#kit/time/wall-time';
import type { Diary } from './availability.ts';
import { DAY, MINUTE } from './day.ts';
import type { Hours } from './hours.ts';
import { offeredSlots, slotAt, type SlotQuestion } from './slots.ts';

const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
const daily = (from: number, until: number) =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: from * 60, until: until * 60, pause: false }));
const hours = (over: Partial<Hours> = {}): Hours => ({
  zone: 'Europe/Paris',
  week: daily(9, 12),
  exceptions: [],
  travels: [],
  holidays: null,
  ...over,
});
const diary = (over: Partial<Hours> = {}, busy: Diary['busy'] = []): Diary => ({ hours: hours(over), busy });
const hourLong = { bufferBeforeMinutes: 0, bufferAfterMinutes: 0, noticeMinutes: 0, horizonDays: 400, seats: 1 };
const question = (over: Partial<SlotQuestion> = {}): SlotQuestion => ({
  terms: { ...hourLong, duration: { minutes: 60 } },
  stepMinutes: 60,
  diaries: [diary()],
  shared: [],
  now: at('2026-01-01T00:00Z'),
  ...over,
});
const from = (start: string, days: number) => ({ from: at(start), until: at(start) + days * DAY });
const starts = (asked: SlotQuestion, window: ReturnType<typeof from>, zone = 'Europe/Paris') =>
  offeredSlots(asked, window).map((slot) => toWall(Temporal.Instant.fromEpochMilliseconds(slot.from), zone));
const span = (start: string, end: string) => ({ from: at(start), until: at(end) });
const june = from('2026-06-02T00:00Z', 1);

describe('offered slots', () => {
  it('fill the open hours', () => {
    expect(starts(question(), june)).toEqual(['2026-06-02T09:00', '2026-06-02T10:00', '2026-06-02T11:00']);
    expect(starts(question({ stepMinutes: 45 }), june)).toEqual([
      '2026-06-02T09:00',
      '2026-06-02T09:45',
      '2026-06-02T10:30',
    ]);
  });

  it('need everybody and everything at once', () => {
    const room = diary({ week: daily(10, 20) }, [span('2026-06-02T09:00:00Z', '2026-06-02T09:01:00Z')]);
    expect(starts(question({ diaries: [diary(), room] }), june)).toEqual(['2026-06-02T10:00']);
  });

  it('may touch what is taken, but not by a minute more', () => {
    const busy = [span('2026-06-02T08:00:00Z', '2026-06-02T09:00:00Z')];
    expect(starts(question({ diaries: [diary({}, busy)] }), june)).toEqual(['2026-06-02T09:00', '2026-06-02T11:00']);
    const longer = [span('2026-06-02T08:00:00Z', '2026-06-02T09:01:00Z')];
    expect(starts(question({ diaries: [diary({}, longer)] }), june)).toEqual(['2026-06-02T09:00']);
  });

  it('keep their buffers free of other bookings, not of closed hours', () => {
    const terms = { ...hourLong, duration: { minutes: 60 }, bufferBeforeMinutes: 30, bufferAfterMinutes: 60 };
    const busy = [span('2026-06-02T10:30:00Z', '2026-06-02T11:00:00Z')]; // 12:30 to 13:00, after closing
    expect(starts(question({ terms, diaries: [diary({}, busy)] }), june)).toEqual([
      '2026-06-02T09:00',
      '2026-06-02T10:00',
    ]);
  });

  it('go over midnight when the hours do', () => {
    const night = diary({ week: daily(22, 26) });
    expect(starts(question({ diaries: [night] }), from('2026-06-02T20:00Z', 0.5))).toEqual([
      '2026-06-02T22:00',
      '2026-06-02T23:00',
      '2026-06-03T00:00',
      '2026-06-03T01:00',
    ]);
    const always = diary({ week: daily(0, 24) });
    expect(slotAt(question({ diaries: [always], stepMinutes: 30 }), at('2026-06-02T21:30:00Z'))).toMatchObject({
      until: at('2026-06-02T22:30:00Z'),
    });
  });

  it('are the same for a client on the other side of the date line', () => {
    const window = { from: at('2026-06-02T10:00Z'), until: at('2026-06-03T10:00Z') }; // 3 June in Kiritimati
    expect(starts(question(), window, 'Pacific/Kiritimati')).toEqual([
      '2026-06-03T21:00',
      '2026-06-03T22:00',
      '2026-06-03T23:00',
    ]);
  });
});

describe('the day the clock changes', () => {
  const night = question({ diaries: [diary({ week: daily(0, 5) })] });

  it('has an hour less in March', () => {
    expect(starts(night, from('2026-03-28T23:00Z', 0.5))).toEqual([
      '2026-03-29T00:00',
      '2026-03-29T01:00',
      '2026-03-29T03:00',
      '2026-03-29T04:00',
    ]);
    const half = question({ diaries: [diary({ week: [{ weekday: 7, from: 150, until: 240, pause: false }] })] });
    expect(starts({ ...half, stepMinutes: 30 }, from('2026-03-28T23:00Z', 0.5))).toEqual(['2026-03-29T03:00']);
  });

  it('has one hour twice in October', () => {
    expect(starts(night, from('2026-10-24T22:00Z', 0.5))).toEqual([
      '2026-10-25T00:00',
      '2026-10-25T01:00',
      '2026-10-25T02:00',
      '2026-10-25T02:00',
      '2026-10-25T03:00',
      '2026-10-25T04:00',
    ]);
  });

  it('moves by half an hour on Lord Howe', () => {
    const howe = question({ diaries: [diary({ zone: 'Australia/Lord_Howe', week: daily(0, 5) })] });
    expect(starts(howe, from('2026-10-03T13:30Z', 0.5), 'Australia/Lord_Howe')).toEqual([
      '2026-10-04T00:00',
      '2026-10-04T01:00',
      '2026-10-04T03:00',
      '2026-10-04T04:00',
    ]);
  });

  it('counts notice in real hours', () => {
    const terms = { ...hourLong, duration: { minutes: 60 }, noticeMinutes: 24 * 60 };
    const day = question({ terms, now: at('2026-03-28T09:00Z') }); // Saturday, ten o'clock
    expect(slotAt(day, at('2026-03-29T08:00Z'))).toBe('too_soon'); // Sunday, ten o'clock: 23 hours later
    expect(slotAt(day, at('2026-03-29T09:00Z'))).toMatchObject({ seatsLeft: 1 });
  });

  it('makes whole days of 23 and 25 hours', () => {
    const days = question({ terms: { ...hourLong, duration: { days: 1 } } });
    const lengths = (start: string) =>
      offeredSlots(days, from(start, 0.5)).map((slot) => (slot.until - slot.from) / (60 * MINUTE));
    expect(lengths('2026-03-28T23:00Z')).toEqual([23]);
    expect(lengths('2026-10-24T22:00Z')).toEqual([25]);
    expect(lengths('2026-06-01T22:00Z')).toEqual([24]);
  });

  it('may be a day that never was', () => {
    const apia = { ...question(), diaries: [diary({ zone: 'Pacific/Apia' })] as const, now: at('2011-12-01T00:00Z') };
    const window = { from: at('2011-12-29T10:00Z'), until: at('2012-01-01T10:00Z') };
    const days = { ...apia, terms: { ...hourLong, duration: { days: 1 } } };
    expect(starts(days, window, 'Pacific/Apia')).toEqual(['2011-12-29T00:00', '2011-12-31T00:00', '2012-01-01T00:00']);
    expect(starts(apia, window, 'Pacific/Apia').filter((start) => start.startsWith('2011-12-30'))).toEqual([]);
  });
});

describe('services of several days', () => {
  const wedding = question({ terms: { ...hourLong, duration: { days: 3 } } });

  it('need hours on each of their days', () => {
    const closed = [{ on: '2026-06-06', kind: 'closed' as const, ranges: [] }];
    const asked = { ...wedding, diaries: [diary({ exceptions: closed })] as const };
    expect(starts(asked, from('2026-06-01T22:00Z', 6))).toEqual([
      '2026-06-02T00:00',
      '2026-06-03T00:00',
      '2026-06-07T00:00',
    ]);
  });

  it('give way to a single hour that is taken', () => {
    const busy = [span('2026-06-04T21:00:00Z', '2026-06-04T22:00:00Z')]; // the last hour of the 4th
    const asked = { ...wedding, diaries: [diary({}, busy)] as const };
    expect(starts(asked, from('2026-05-31T22:00Z', 6))).toEqual([
      '2026-06-01T00:00',
      '2026-06-05T00:00',
      '2026-06-06T00:00',
    ]);
  });
});

describe('a request', () => {
  it.each([
    ['2026-06-02T06:00:00Z', 'closed'],
    ['2026-06-02T07:30:00Z', 'not_offered'],
    ['2026-06-02T08:00:00Z', 'taken'],
    ['2025-12-31T08:00:00Z', 'too_soon'],
    ['2027-03-01T08:00:00Z', 'too_far'],
    ['9999-03-01T08:00:00Z', 'too_far'],
    ['0001-03-01T08:00:00Z', 'too_soon'],
  ])('for %s is refused: %s', (start, why) => {
    const busy = [span('2026-06-02T08:30:00Z', '2026-06-02T08:31:00Z')];
    expect(slotAt(question({ diaries: [diary({}, busy)] }), at(start))).toBe(why);
  });

  it('is possible up to the last day of the horizon', () => {
    const terms = { ...hourLong, duration: { minutes: 60 }, horizonDays: 2 };
    const asked = question({ terms, now: at('2026-03-27T22:59Z') }); // still the 27th in Paris
    expect(starts(asked, from('2026-03-28T00:00Z', 5))).toHaveLength(6);
    expect(starts({ ...asked, now: at('2026-03-27T23:00Z') }, from('2026-03-28T00:00Z', 5))).toHaveLength(9);
  });

  it('is not looked for in other centuries', () => {
    const ever = { from: at('0001-01-01T00:00Z'), until: at('9999-01-01T00:00Z') };
    const terms = { ...hourLong, duration: { minutes: 60 }, horizonDays: 2 };
    expect(offeredSlots(question({ terms }), ever)).toHaveLength(9);
    expect(offeredSlots(question({ terms }), { from: ever.until, until: ever.until + DAY })).toEqual([]);
  });

  it('joins others while there are seats', () => {
    const busy = [span('2026-06-02T07:00:00Z', '2026-06-02T08:00:00Z')];
    const course = {
      ...question({ diaries: [diary({}, busy)] }),
      terms: { ...hourLong, duration: { minutes: 60 }, seats: 4 },
    };
    const shared = [{ ...busy[0]!, zone: 'Europe/Paris', seatsLeft: 1 }];
    expect(offeredSlots({ ...course, shared }, june).map(({ seatsLeft }) => seatsLeft)).toEqual([1, 4, 4]);
    expect(slotAt({ ...course, shared: [{ ...shared[0]!, seatsLeft: 0 }] }, busy[0]!.from)).toBe('full');
  });

  it('while travelling, is about the hours there', () => {
    const tour = [{ first: '2026-06-10', last: '2026-06-12', zone: 'Asia/Kathmandu' }];
    const asked = question({ diaries: [diary({ travels: tour })] });
    expect(starts(asked, from('2026-06-10T00:00Z', 1), 'Asia/Kathmandu')).toEqual([
      '2026-06-10T09:00',
      '2026-06-10T10:00',
      '2026-06-10T11:00',
    ]);
  });
});
