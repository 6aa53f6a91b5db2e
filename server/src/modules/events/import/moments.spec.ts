import { describe, expect, it } from 'vitest';
import { readSpan, readSpans } from './moments.ts';
import { settle } from './settle.ts';

const PARIS = 'Europe/Paris';
const wall = (text: string) => ({ kind: 'wall', wall: text });

describe('a moment as people and programs write it', () => {
  it.each([
    ['2026-11-21T20:30:00', '2026-11-21T20:30'],
    ['2026-11-21T20:30', '2026-11-21T20:30'],
    ['2026-11-21 20:30', '2026-11-21T20:30'],
    ['21/11/2026 20h30', '2026-11-21T20:30'],
    ['21/11/26 à 20h', '2026-11-21T20:00'],
    ['21.11.2026, 20:30', '2026-11-21T20:30'],
    ['1/6/2027 8 pm', '2027-06-01T20:00'],
    ['1/6/2027 12:15 am', '2027-06-01T00:15'],
    ['samedi 21 novembre 2026 à 20h30', '2026-11-21T20:30'],
    ['1er févr. 2027 9h', '2027-02-01T09:00'],
    ['14 juillet 2027 14:00', '2027-07-14T14:00'],
    ['3 juin 2027 14:00', '2027-06-03T14:00'],
    ['21 August 2027 at 7:30 pm', '2027-08-21T19:30'],
    ['31/12/2026 24h', '2027-01-01T00:00'],
  ])('%s', (text, expected) => {
    expect(readSpan(text)).toMatchObject({ start: wall(expected), end: null });
  });

  it('may be a whole day, or an instant', () => {
    expect(readSpan('21/11/2026')?.start).toEqual({ kind: 'day', day: '2026-11-21' });
    expect(String(instant('2026-11-21T20:30:00Z'))).toBe('2026-11-21T20:30:00Z');
    expect(String(instant('2026-11-21T20:30:00+01:00'))).toBe('2026-11-21T19:30:00Z');
    expect(String(instant('2026-11-21T20:30:00.000-0500'))).toBe('2026-11-22T01:30:00Z');
  });

  it.each([
    '',
    'bientôt',
    '2026-02-30T10:00',
    '31/02/2026',
    '2026-11-21T25:00',
    '12 brumaire 2026',
    '20h30',
    '2026-11-21 vers midi',
    '13/13/2026',
  ])('"%s" is not one', (text) => {
    expect(readSpan(text)).toBeNull();
  });
});

describe('spans', () => {
  it.each([
    ['2018-01-07T12:30:00 2018-01-07T19:00:00', '2018-01-07T12:30', '2018-01-07T19:00'],
    ['2026-11-21T20:30/2026-11-21T23:00', '2026-11-21T20:30', '2026-11-21T23:00'],
    ['21/11/2026 20h30-23h', '2026-11-21T20:30', '2026-11-21T23:00'],
    ['21/11/2026 de 20h30 à 23h15', '2026-11-21T20:30', '2026-11-21T23:15'],
    ['21/11/2026 20h au 22/11/2026 5h', '2026-11-21T20:00', '2026-11-22T05:00'],
  ])('%s', (text, start, end) => {
    expect(readSpan(text)).toMatchObject({ start: wall(start), end: wall(end) });
  });

  it('come in numbers, and the unreadable ones are named', () => {
    const { spans, unreadable } = readSpans('2026-11-21T20:30 2026-11-21T23:00; ;demain\n22/11/2026 17h');
    expect(spans.map(({ start }) => start)).toEqual([wall('2026-11-21T20:30'), wall('2026-11-22T17:00')]);
    expect(unreadable).toEqual(['demain']);
  });
});

describe('on the wall', () => {
  it.each([
    ['2026-11-21T20:30 2026-11-21T23:00', '2026-11-21T20:30', '2026-11-21T23:00', []],
    ['2026-11-21T22:00 2026-11-21T05:30', '2026-11-21T22:00', '2026-11-22T05:30', ['events.import_ends_next_day']],
    ['2026-11-21T18:00 2026-11-21T00:00', '2026-11-21T18:00', '2026-11-22T00:00', ['events.import_ends_next_day']],
    ['2026-11-21T18:00 2026-11-21T18:00', '2026-11-21T18:00', null, []],
    ['2026-11-21', '2026-11-21T00:00', '2026-11-21T23:59', ['events.import_all_day']],
    ['2026-11-21 2026-11-22', '2026-11-21T00:00', '2026-11-22T23:59', ['events.import_all_day']],
    ['2026-03-29T02:30 2026-03-29T04:00', '2026-03-29T03:30', '2026-03-29T04:00', ['events.import_time_moved']],
    ['2026-07-21T20:30Z 2026-07-21T22:00Z', '2026-07-21T22:30', '2026-07-22T00:00', []],
  ])('%s', (text, startsAt, endsAt, notes) => {
    expect(settled(text)).toMatchObject({ ok: true, date: { startsAt, endsAt, zone: PARIS }, notes });
  });

  it('keeps the second of the two hours when the file gives the instant', () => {
    expect(settled('2026-10-25T01:30Z')).toMatchObject({ date: { startsAt: '2026-10-25T02:30', startsFold: 'later' } });
  });

  it('ends in the second of the two hours when it must', () => {
    expect(settled('2026-10-25T00:45Z 2026-10-25T01:15Z')).toMatchObject({
      date: { startsAt: '2026-10-25T02:45', startsFold: 'earlier', endsAt: '2026-10-25T02:15', endsFold: 'later' },
    });
  });

  it.each([
    ['2026-11-21T20:30 2026-11-20T23:00', 'events.ends_before_start'],
    ['2026-11-21T20:30 2028-11-21T23:00', 'events.lasts_too_long'],
  ])('%s is refused', (text, code) => {
    expect(settled(text)).toMatchObject({ ok: false, code });
  });
});

function instant(text: string) {
  const start = readSpan(text)?.start;
  return start?.kind === 'instant' ? start.instant : null;
}

function settled(text: string) {
  const span = readSpan(text);
  if (!span) throw new Error(`unreadable: ${text}`);
  return settle(span, PARIS);
}
