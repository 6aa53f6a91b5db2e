import { describe, expect, it } from 'vitest';
import { draftOf, typed } from './typed-hours';

const draft = {
  kind: 'person' as const,
  name: 'Soline',
  zone: 'Europe/Paris',
  holidays: 'FR' as const,
  week: [
    { weekday: 1, from: 540, until: 1020, pause: false },
    { weekday: 1, from: 720, until: 780, pause: true },
    { weekday: 6, from: 1200, until: 1560, pause: false },
    { weekday: 7, from: 600, until: 1440, pause: false },
  ],
  exceptions: [
    { on: '2027-01-04', kind: 'closed' as const, ranges: [] },
    { on: '2027-01-05', kind: 'extra' as const, ranges: [{ from: 1080, until: 1200 }] },
  ],
  travels: [{ first: '2027-02-01', last: '2027-02-07', zone: 'Europe/Lisbon' }],
};

describe('hours as they are typed', () => {
  it('come back as they were, nights and midnight included', () => {
    const form = typed(draft);
    expect(form.week[5]?.open).toMatchObject([{ from: '20:00', until: '02:00' }]);
    expect(form.week[6]?.open).toMatchObject([{ from: '10:00', until: '00:00' }]);
    expect(draftOf(form)).toEqual(draft);
  });

  it('are not sent before they are finished', () => {
    const form = typed(draft);
    const week = form.week.map((day) => ({ ...day, open: day.open.map((range) => ({ ...range, until: null })) }));
    expect(draftOf({ ...form, week })).toEqual({ unfinished: 'week' });
    const exceptions = form.exceptions.map((one) => ({ ...one, kind: 'instead' as const, ranges: [] }));
    expect(draftOf({ ...form, exceptions })).toEqual({ unfinished: 'exceptions' });
    const travels = form.travels.map((one) => ({ ...one, last: null }));
    expect(draftOf({ ...form, travels })).toEqual({ unfinished: 'travels' });
  });
});
