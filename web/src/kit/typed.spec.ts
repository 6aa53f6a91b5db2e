import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDay, readMoney, readTime, writeDay, writeMoney } from './typed';

describe('money', () => {
  it.each([
    ['24', 'fr', 2400],
    ['24,5', 'fr', 2450],
    ['24,50 €', 'fr', 2450],
    ['24.50', 'fr', 2450],
    ['1 240,00', 'fr', 124000],
    ['1\u202f240', 'fr', 124000],
    ['1.240,50', 'fr', 124050],
    ['0', 'fr', 0],
    ['-3,20', 'fr', -320],
    ['€24.50', 'en', 2450],
    ['1,240', 'en', 124000],
    ['1,240.5', 'en', 124050],
    ['1,234,567.89', 'en', 123456789],
    ['EUR 12', 'en', 1200],
  ])('%s in %s is %i cents', (text, locale, cents) => expect(readMoney(text, locale, 'EUR')).toBe(cents));

  it.each(['', 'gratuit', '24,505', '1,240', '1,2,3', '.5', '9'.repeat(20), '12.34.5', '1.2345,00', '12-'])(
    'asks again for %j',
    (text) => expect(readMoney(text, 'fr', 'EUR')).toBeNull(),
  );

  it('knows currencies without cents', () => {
    expect(readMoney('2400', 'en', 'JPY')).toBe(2400);
    expect(readMoney('24.5', 'en', 'JPY')).toBeNull();
  });

  it('reads back whatever it wrote', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.constantFrom('fr', 'en'),
        fc.constantFrom('EUR', 'JPY'),
        (amount, locale, currency) => {
          expect(readMoney(writeMoney(amount, locale, currency), locale, currency)).toBe(amount === 0 ? 0 : amount);
        },
      ),
    );
  });
});

describe('days', () => {
  const today = '2026-11-20';
  it.each([
    ['21/11/2026', '2026-11-21'],
    ['21.11.26', '2026-11-21'],
    ['1-2-2027', '2027-02-01'],
    ['2026-11-21', '2026-11-21'],
    ['21/11', '2026-11-21'],
    ['19/11', '2027-11-19'],
    ['20 11', '2026-11-20'],
    ['29/02', null],
    ['29/2/2028', '2028-02-29'],
    ['31/04/2027', null],
    ['demain', null],
    ['21', null],
    ['1/2/3/4', null],
    ['', null],
  ])('%s is %s', (text, day) => expect(readDay(text, today)).toBe(day));

  it('reads back whatever it wrote', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          expect(readDay(writeDay(day), today)).toBe(day);
        },
      ),
    );
  });
});

describe('times', () => {
  it.each([
    ['20:30', '20:30'],
    ['20h30', '20:30'],
    ['20 h', '20:00'],
    ['9', '09:00'],
    ['2030', '20:30'],
    ['8pm', '20:00'],
    ['12am', '00:00'],
    ['12:15 PM', '12:15'],
    ['24:00', null],
    ['20:60', null],
    ['13pm', null],
    ['soir', null],
    ['', null],
  ])('%s is %s', (text, time) => expect(readTime(text)).toBe(time));
});
