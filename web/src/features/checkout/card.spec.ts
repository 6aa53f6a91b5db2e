import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caretAfter, formatCardNumber, formatExpiry, isCardNumber, readExpiry } from './card';

const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 24 });

describe('a card number', () => {
  it.each([
    ['4242424242424242', '4242 4242 4242 4242'],
    ['4242-4242 4242x4242', '4242 4242 4242 4242'],
    ['378282246310005', '3782 822463 10005'],
    ['42424', '4242 4'],
    ['', ''],
  ])('%s is shown as %s', (typed, shown) => expect(formatCardNumber(typed)).toBe(shown));

  it('keeps every digit, up to nineteen, however often it is formatted', () =>
    fc.assert(
      fc.property(digits, (typed) => {
        const shown = formatCardNumber(typed);
        expect(shown.replaceAll(' ', '')).toBe(typed.slice(0, 19));
        expect(formatCardNumber(shown)).toBe(shown);
      }),
    ));

  it('knows the check digit', () => {
    expect(isCardNumber('4242 4242 4242 4242')).toBe(true);
    expect(isCardNumber('4000002500003155')).toBe(true);
    expect(isCardNumber('4242')).toBe(false);
    expect(isCardNumber('carte')).toBe(false);
  });

  it('notices any single wrong figure', () =>
    fc.assert(
      fc.property(fc.nat(15), fc.integer({ min: 1, max: 9 }), (place, slip) => {
        const right = '4242424242424242';
        const wrong = right.slice(0, place) + ((Number(right[place]) + slip) % 10) + right.slice(place + 1);
        expect(isCardNumber(wrong)).toBe(false);
      }),
    ));

  it('leaves the caret behind the same digit', () => {
    expect(caretAfter('4242 4242', 4)).toBe(4);
    expect(caretAfter('4242 4242', 5)).toBe(6);
    expect(caretAfter('4242', 9)).toBe(4);
  });
});

describe('an expiry', () => {
  it.each([
    ['0928', '09/28'],
    ['928', '09/28'],
    ['9/28', '09/28'],
    ['09 / 2028', '09/28'],
    ['1', '1'],
    ['12', '12'],
    ['9', '09'],
  ])('%s is shown as %s', (typed, shown) => expect(formatExpiry(typed)).toBe(shown));

  it('is read as month and year, or not at all', () => {
    expect(readExpiry('09/28')).toEqual({ expMonth: 9, expYear: 2028 });
    for (const wrong of ['13/28', '00/28', '0928', '']) expect(readExpiry(wrong)).toBeNull();
  });
});
