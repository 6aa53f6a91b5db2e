import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { money } from './money.ts';
import { decimal, formatMoney, parseMoney } from './text.ts';

const plain = (text: string) => text.replace(/\s/gu, ' ');

describe('money as people write it', () => {
  it.each([
    ['12,50 €', 'fr', 1250],
    ['12,5', 'fr', 1250],
    ['12.50', 'fr', 1250],
    ['1 234,5', 'fr', 123_450],
    ['1\u202f234,56\u00a0€', 'fr', 123_456],
    ['1.234,50', 'fr', 123_450],
    ['1’234.50', 'fr', 123_450],
    ['1.234.567', 'fr', 123_456_700],
    ['12 EUR', 'fr', 1200],
    ['EUR 12', 'en', 1200],
    ['€12.50', 'en', 1250],
    ['-€12.50', 'en', -1250],
    ['−3 €', 'fr', -300],
    ['1,234', 'en', 123_400],
    ['1,234.5', 'en', 123_450],
    ['12,50', 'en', 1250],
    ['0', 'fr', 0],
    ['12,', 'fr', 1200],
  ])('reads %s in %s', (text, locale, amount) => {
    expect(parseMoney(text, 'EUR', locale)).toEqual(money(amount, 'EUR'));
  });

  it.each([
    ['', 'fr'],
    ['douze', 'fr'],
    ['12,505', 'fr'],
    ['1.234', 'fr'],
    ['1.234', 'en'],
    ['12,50,5', 'fr'],
    ['1,23.45,6', 'en'],
    ['12..5', 'fr'],
    ['12 $', 'fr'],
    ['1e3', 'fr'],
    ['99999999999999999', 'fr'],
    ['--1', 'fr'],
    ['1.2345', 'en'],
  ])('does not guess %j in %s', (text, locale) => {
    expect(parseMoney(text, 'EUR', locale)).toBeNull();
  });

  it('knows currencies without decimals and with three', () => {
    expect(parseMoney('1 500', 'JPY')).toEqual(money(1500, 'JPY'));
    expect(parseMoney('1,5', 'JPY')).toBeNull();
    expect(parseMoney('1,234', 'KWD', 'fr')).toEqual(money(1234, 'KWD'));
    expect(parseMoney('1.234', 'KWD', 'en')).toEqual(money(1234, 'KWD'));
    expect(parseMoney('1.234', 'KWD', 'fr')).toBeNull();
    expect(parseMoney('£1,234.50', 'GBP', 'en')).toEqual(money(123_450, 'GBP'));
    expect(parseMoney('CA$12', 'CAD', 'en')).toEqual(money(1200, 'CAD'));
    expect(parseMoney('$12', 'CAD', 'en')).toEqual(money(1200, 'CAD'));
  });

  it('is written in the language of the reader', () => {
    expect(plain(formatMoney(money(123_450, 'EUR'), 'fr'))).toBe('1 234,50 €');
    expect(formatMoney(money(123_450, 'EUR'), 'en')).toBe('€1,234.50');
    expect(plain(formatMoney(money(1500, 'JPY'), 'fr'))).toBe('1 500 JPY');
    expect(plain(formatMoney(money(1234, 'KWD'), 'en'))).toBe('KWD 1.234');
    expect(formatMoney(money(-5, 'EUR'), 'en')).toBe('-€0.05');
    expect(formatMoney(money(Number.MAX_SAFE_INTEGER, 'EUR'), 'en')).toBe('€90,071,992,547,409.91');
  });

  it('is written as a plain decimal for machines', () => {
    expect(decimal(money(5, 'EUR'))).toBe('0.05');
    expect(decimal(money(-1234, 'KWD'))).toBe('-1.234');
    expect(decimal(money(15, 'JPY'))).toBe('15');
  });

  it('reads back whatever it wrote', () => {
    const cases = fc.record({
      amount: fc.maxSafeInteger(),
      currency: fc.constantFrom('EUR', 'USD', 'GBP', 'JPY', 'KWD', 'CHF', 'CAD', 'XPF'),
      locale: fc.constantFrom('fr', 'en'),
    });
    fc.assert(
      fc.property(cases, ({ amount, currency, locale }) => {
        const value = money(amount, currency);
        expect(parseMoney(formatMoney(value, locale), currency, locale)).toEqual(value);
      }),
    );
  });
});
