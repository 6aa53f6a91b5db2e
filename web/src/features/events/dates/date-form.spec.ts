import { describe, expect, it } from 'vitest';
import { aDate } from '../events.factory';
import { formOf, freshForm, noPlace, readForm, twiceIn, type DateForm } from './date-form';

function aForm(given: Partial<DateForm> = {}): DateForm {
  return { ...formOf(aDate()), ...given };
}

describe('readForm', () => {
  it('writes a date back as it was', () => {
    const { id, startsAt, endsAt, doorsAt, zone, place, onlineUrl } = aDate();
    expect(readForm(formOf(aDate())).date).toEqual({ id, startsAt, endsAt, doorsAt, zone, place, onlineUrl });
  });

  it('ends the day after when it ends earlier than it begins', () => {
    expect(readForm(aForm({ starts: '20:00', ends: '02:00', lastDay: null })).date?.endsAt).toBe('2027-06-27T02:00');
    expect(readForm(aForm({ starts: '20:00', ends: '23:00', lastDay: null })).date?.endsAt).toBe('2027-06-26T23:00');
  });

  it('opens the doors the evening before a night', () => {
    const { date } = readForm(aForm({ starts: '00:30', doors: '23:30', ends: null }));
    expect(date?.doorsAt).toBe('2027-06-25T23:30');
  });

  it('keeps a date that lasts a season', () => {
    const form = formOf(aDate({ startsAt: '2027-06-26T10:00', endsAt: '2027-09-05T18:00', doorsAt: null }));
    expect(form.lastDay).toBe('2027-09-05');
    expect(readForm(form).date?.endsAt).toBe('2027-09-05T18:00');
  });

  it.each([
    [{ day: null }, { day: 'required' }],
    [{ starts: null }, { starts: 'required' }],
    [{ place: noPlace }, { place: 'where' }],
    [{ where: 'online' as const, onlineUrl: ' ' }, { onlineUrl: 'required' }],
    [{ doors: '21:00' }, { doors: 'doorsAfter' }],
    [{ lastDay: '2027-06-25' }, { lastDay: 'endsBefore' }],
    [{ day: '2027-03-28', starts: '02:30', ends: null, doors: null }, { starts: 'skipped' }],
    [{ day: '2026-10-25', starts: '02:30', ends: null, doors: null }, { starts: 'twice' }],
  ])('says what is wrong: %o', (given, troubles) => {
    expect(readForm(aForm(given))).toEqual({ date: null, troubles });
  });

  it('takes the hour that was chosen on the night clocks go back', () => {
    const form = aForm({ day: '2026-10-25', starts: '02:30', ends: null, doors: null });
    expect(twiceIn(form)).toEqual(['starts']);
    expect(readForm({ ...form, startsFold: 'later' }).date?.startsFold).toBe('later');
  });

  it('forgets the choice when the day is another', () => {
    expect(readForm(aForm({ startsFold: 'later' })).date).not.toHaveProperty('startsFold');
  });
});

it('begins a new date where the last one was', () => {
  const form = freshForm('Europe/Paris', aDate());
  expect(form).toMatchObject({ day: null, starts: '20:00', place: { city: 'Lyon' }, id: undefined });
});
