import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateParts,
  formatDay,
  formatDayRange,
  formatList,
  formatMoment,
  formatMoney,
  formatSpan,
  formatPercent,
  formatRelative,
  fractionDigits,
} from './format';

const words = (text: string) => text.replaceAll('\u00a0', ' ');
const paris = { at: '2026-11-21T19:30:00Z', zone: 'Europe/Paris' };

describe('dates', () => {
  it('tells the time of the place, not of the reader', () => {
    expect(words(formatMoment(paris, 'fr'))).toBe('sam. 21 nov., 20:30');
    expect(words(formatMoment({ ...paris, zone: 'America/Montreal' }, 'fr'))).toBe('sam. 21 nov., 14:30');
    expect(words(formatMoment({ ...paris, zone: 'Pacific/Auckland' }, 'en'))).toBe('Sun 22 Nov, 08:30');
  });

  it('writes midnight as 00, never 24', () => {
    expect(words(formatMoment({ at: '2026-11-21T23:00:00Z', zone: 'Europe/Paris' }, 'en'))).toBe('Sun 22 Nov, 00:00');
  });

  it('has a long form and its parts', () => {
    expect(words(formatDay(paris, 'fr', 'long'))).toBe('samedi 21 novembre 2026');
    expect(words(formatDay(paris, 'en', 'long'))).toMatch(/^Saturday,? 21 November 2026$/);
    expect(dateParts(paris, 'fr')).toEqual({ weekday: 'sam.', day: '21', month: 'nov.' });
  });

  it('folds a range of one day', () => {
    expect(words(formatDayRange(paris, paris, 'fr'))).toBe('21 nov. 2026');
    expect(words(formatDayRange(paris, { ...paris, at: '2026-11-23T19:30:00Z' }, 'fr'))).toBe(
      '21 nov. 2026 – 23 nov. 2026',
    );
  });

  it.each([
    ['2026-11-20T10:00:00Z', 'il y a 2 heures'],
    ['2026-11-23T12:00:00Z', 'dans 3 jours'],
    ['2026-11-21T12:00:00Z', 'demain'],
    ['2026-11-20T11:59:40Z', 'il y a 20 secondes'],
  ])('%s is %s', (at, expected) =>
    expect(words(formatRelative(at, new Date('2026-11-20T12:00:00Z'), 'fr'))).toBe(expected),
  );
});

describe('money', () => {
  it('shows cents when there are some', () => {
    expect(words(formatMoney({ amount: 2400, currency: 'EUR' }, 'fr'))).toBe('24 €');
    expect(words(formatMoney({ amount: 2450, currency: 'EUR' }, 'fr'))).toBe('24,50 €');
    expect(words(formatMoney({ amount: 124000, currency: 'EUR' }, 'fr', 'always'))).toBe('1 240,00 €');
    expect(words(formatMoney({ amount: 2450, currency: 'EUR' }, 'en'))).toBe('€24.50');
    expect(words(formatMoney({ amount: -6640, currency: 'EUR' }, 'fr'))).toBe('-66,40 €');
  });

  it('knows currencies without cents', () => {
    expect(fractionDigits('JPY')).toBe(0);
    expect(words(formatMoney({ amount: 2400, currency: 'JPY' }, 'en'))).toBe('¥2,400');
  });
});

it('writes percentages and lists', () => {
  expect(words(formatPercent(0.125, 'fr'))).toBe('12,5 %');
  expect(formatList(['Nantes', 'Rennes', 'Lille'], 'fr')).toBe('Nantes, Rennes et Lille');
});

it('uses one kind of space whatever the platform', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom('fr', 'en'), (amount, locale) => {
      expect(formatMoney({ amount, currency: 'EUR' }, locale)).not.toMatch(/[\u2009\u202f ]/);
    }),
  );
});

describe('a span', () => {
  const zone = 'Europe/Paris';
  const span = (startsAt: string, endsAt: string, locale = 'fr') => formatSpan({ startsAt, endsAt, zone }, locale);
  it('of hours says when it ends', () =>
    expect(span('2026-11-24T13:00:00Z', '2026-11-24T14:00:00Z')).toBe('mar. 24 nov., 14:00 – 15:00'));
  it('until midnight is of one day', () =>
    expect(span('2026-11-24T19:00:00Z', '2026-11-24T23:00:00Z', 'en')).toBe('Tue 24 Nov, 20:00 – 00:00'));
  it('over a night says the day it ends', () =>
    expect(span('2026-11-24T21:00:00Z', '2026-11-25T01:00:00Z')).toBe('mar. 24 nov., 22:00 – mer. 25 nov., 02:00'));
  it('of whole days has no hours, also when the clocks change', () => {
    expect(span('2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z')).toBe('dim. 25 oct.');
    expect(span('2026-10-23T22:00:00Z', '2026-10-25T23:00:00Z')).toBe('24 oct. 2026 – 25 oct. 2026');
  });
});
