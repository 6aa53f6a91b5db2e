import { describe, expect, it } from 'vitest';
import { byDay, cityOf, lastDayOf, moveAmong, partsOf, sameClock, type Slot } from './days';

const slot = (startsAt: string, over: Partial<Slot> = {}): Slot => ({
  startsAt,
  endsAt: new Date(Date.parse(startsAt) + 3_600_000).toISOString(),
  zone: 'Europe/Paris',
  seatsLeft: 1,
  ...over,
});

describe('the days of slots', () => {
  const late = slot('2027-06-15T22:30:00Z'); // half past midnight in Paris

  it('are those of the wall one looks at', () => {
    expect([...byDay([late], 'Europe/Paris').keys()]).toEqual(['2027-06-16']);
    expect([...byDay([late], 'America/Montreal').keys()]).toEqual(['2027-06-15']);
  });

  it('have parts, empty ones left out', () => {
    const slots = ['07:00', '09:30', '10:00', '17:00'].map((time) => slot(`2027-06-15T${time}:00Z`));
    expect(partsOf(slots, 'Europe/Paris').map(({ part, slots: own }) => [part, own.length])).toEqual([
      ['morning', 2],
      ['afternoon', 1],
      ['evening', 1],
    ]);
    expect(partsOf([late], 'Europe/Paris')).toMatchObject([{ part: 'morning' }]);
  });

  it('end with the day before the midnight at which a whole-day slot ends', () => {
    expect(lastDayOf(slot('2027-06-14T22:00:00Z', { endsAt: '2027-06-17T22:00:00Z' }))).toBe('2027-06-17');
  });
});

describe('two zones', () => {
  it('are the same where clocks show the same', () => {
    expect(sameClock([slot('2027-06-15T08:00:00Z')], 'Europe/Madrid')).toBe(true);
    expect(sameClock([slot('2027-06-15T08:00:00Z')], 'Europe/London')).toBe(false);
  });

  it('are called by their town', () => expect(cityOf('America/New_York')).toBe('New York'));
});

describe('keys', () => {
  const free = ['2027-06-11', '2027-06-15', '2027-06-16', '2027-06-24', '2027-07-02'];
  it.each([
    ['ArrowRight', '2027-06-16'],
    ['ArrowLeft', '2027-06-11'],
    ['ArrowDown', '2027-06-24'],
    ['ArrowUp', undefined],
    ['Home', '2027-06-11'],
    ['End', '2027-07-02'],
    ['a', undefined],
  ])('%s leads from the 15th to %s', (key, day) => expect(moveAmong(free, '2027-06-15', key)).toBe(day));
});
