import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  type DateTimes,
  dateActs,
  dateStatuses,
  inOrder,
  instantsOf,
  moveDate,
  phaseOf,
  problemsOfDate,
} from './event-date.ts';

const concert: DateTimes = {
  startsAt: '2026-11-21T20:30',
  endsAt: '2026-11-21T23:00',
  doorsAt: '2026-11-21T19:30',
  zone: 'Europe/Paris',
};
const at = (text: string) => Temporal.Instant.from(text);

describe('the phase of a date', () => {
  it.each([
    ['2026-11-21T19:29:59Z', 'upcoming'],
    ['2026-11-21T19:30:00Z', 'ongoing'],
    ['2026-11-21T21:59:59Z', 'ongoing'],
    ['2026-11-21T22:00:00Z', 'past'],
  ] as const)('at %s is %s', (now, phase) => {
    expect(phaseOf({ ...concert, status: 'scheduled' }, at(now))).toBe(phase);
  });

  it('lasts four hours when nothing says more', () => {
    const open = { ...concert, endsAt: null, status: 'scheduled' } as const;
    expect(phaseOf(open, at('2026-11-21T23:29:00Z'))).toBe('ongoing');
    expect(phaseOf(open, at('2026-11-21T23:31:00Z'))).toBe('past');
  });

  it('is what was decided, whatever the clock says', () => {
    expect(phaseOf({ ...concert, status: 'postponed' }, at('2030-01-01T00:00:00Z'))).toBe('postponed');
    expect(phaseOf({ ...concert, status: 'cancelled' }, at('2020-01-01T00:00:00Z'))).toBe('cancelled');
  });

  it('counts real hours across the change of the clocks', () => {
    const night = { ...concert, startsAt: '2026-10-24T23:00', endsAt: '2026-10-25T04:00', doorsAt: null };
    const { startsAt, endsAt } = instantsOf(night);
    expect(startsAt.until(endsAt).total('hours')).toBe(6);
  });
});

describe('an act on a date', () => {
  const before = at('2026-01-01T00:00:00Z');
  const allowed = {
    scheduled: ['postpone', 'reschedule', 'cancel'],
    postponed: ['reschedule', 'cancel'],
    cancelled: [],
  };
  const cells = dateStatuses.flatMap((state) => dateActs.map((act) => ({ state, act })));

  it.each(cells)('$state · $act', ({ state, act }) => {
    const may = (allowed[state] as readonly string[]).includes(act);
    expect(moveDate({ ...concert, status: state }, act, before)).toMatchObject(
      may ? { ok: true } : { ok: false, code: 'events.date_act_impossible' },
    );
  });

  it('does not rewrite what took place', () => {
    const after = at('2026-12-01T00:00:00Z');
    expect(moveDate({ ...concert, status: 'scheduled' }, 'cancel', after)).toEqual({
      ok: false,
      code: 'events.date_over',
    });
    expect(moveDate({ ...concert, status: 'postponed' }, 'reschedule', after)).toEqual({ ok: true, to: 'scheduled' });
  });
});

describe('a date as typed', () => {
  it('may be saved when nothing is wrong', () => {
    expect(problemsOfDate(concert)).toEqual([]);
    expect(problemsOfDate({ ...concert, endsAt: null, doorsAt: null })).toEqual([]);
  });

  it.each([
    [{ zone: 'Europe/Atlantis' }, 'zone', 'events.zone_unknown'],
    [{ zone: '+02:00' }, 'zone', 'events.zone_unknown'],
    [{ startsAt: '21/11/2026 20:30' }, 'startsAt', 'events.time_unreadable'],
    [{ endsAt: '2026-11-21T20:30' }, 'endsAt', 'events.ends_before_start'],
    [{ endsAt: '2026-11-21T20:29' }, 'endsAt', 'events.ends_before_start'],
    [{ endsAt: '2027-12-23T20:30' }, 'endsAt', 'events.lasts_too_long'],
    [{ doorsAt: '2026-11-21T20:31' }, 'doorsAt', 'events.doors_after_start'],
    [{ doorsAt: '2026-11-20T20:00' }, 'doorsAt', 'events.doors_too_early'],
  ])('%j is refused', (change, field, code) => {
    expect(problemsOfDate({ ...concert, ...change })).toMatchObject([{ field, code }]);
  });

  it('names the hour that does not exist, with the two nearest', () => {
    const lost = { ...concert, startsAt: '2026-03-29T02:30', endsAt: null, doorsAt: null };
    expect(problemsOfDate(lost)).toEqual([
      {
        field: 'startsAt',
        code: 'events.time_skipped',
        params: { value: '2026-03-29T02:30', before: '2026-03-29T01:30', after: '2026-03-29T03:30' },
      },
    ]);
  });

  it('asks which of the two hours is meant, once', () => {
    const night = { ...concert, startsAt: '2026-10-25T02:30', endsAt: '2026-10-25T05:00', doorsAt: null };
    expect(problemsOfDate(night)).toMatchObject([{ field: 'startsAt', code: 'events.time_happens_twice' }]);
    expect(problemsOfDate({ ...night, startsFold: 'later' })).toEqual([]);
  });

  it('may end in the repeated hour', () => {
    const night = { ...concert, startsAt: '2026-10-25T02:15', endsAt: '2026-10-25T02:10', doorsAt: null } as const;
    expect(problemsOfDate({ ...night, startsFold: 'earlier', endsFold: 'later' })).toEqual([]);
    expect(problemsOfDate({ ...night, startsFold: 'later', endsFold: 'later' })).toMatchObject([
      { code: 'events.ends_before_start' },
    ]);
  });
});

it('orders a tour by instant, not by the hands of the clock', () => {
  const paris = { ...concert, doorsAt: null, startsAt: '2026-11-21T20:00', zone: 'Europe/Paris' };
  const montreal = { ...paris, startsAt: '2026-11-21T15:00', zone: 'America/Toronto' };
  const reunion = { ...paris, startsAt: '2026-11-21T21:00', zone: 'Indian/Reunion' };
  expect(inOrder([montreal, paris, reunion]).map((date) => date.zone)).toEqual([
    'Indian/Reunion',
    'Europe/Paris',
    'America/Toronto',
  ]);
});
