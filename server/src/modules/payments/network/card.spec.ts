import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { behaviourOf, brandOf, digitsOf, failureTexts, isCardNumber, isExpired, isFailure, testCards } from './card.ts';
import { answerChallenge, attempt, troubleOf } from './intent.ts';
import { isSigned, merchantKey, sign } from './signature.ts';

describe('a card number', () => {
  it('of every test card passes the check, and no two are the same', () => {
    expect(testCards.filter(({ number }) => !isCardNumber(number))).toEqual([]);
    expect(new Set(testCards.map(({ number }) => number)).size).toBe(testCards.length);
  });

  it('is refused after one wrong digit, or two neighbours swapped', () => {
    const property = fc.property(
      fc.constantFrom(...testCards),
      fc.nat(15),
      fc.integer({ min: 1, max: 9 }),
      ({ number }, place, by) => {
        const digits = [...number];
        digits[place] = String((Number(digits[place]) + by) % 10);
        expect(isCardNumber(digits.join(''))).toBe(false);
      },
    );
    fc.assert(property);
    expect(isCardNumber('4242424242424224')).toBe(false);
  });

  it('is digits, as many as a card has', () => {
    expect(digitsOf(' 4242-4242 4242 4242 ')).toBe('4242424242424242');
    for (const text of ['', '0', '42', '4242424242424242424242', '４２４２４２４２４２４２４２４２'])
      expect(isCardNumber(text)).toBe(false);
  });

  it('tells its brand', () => {
    expect(['4242', '5555', '2223', '3782', '6011'].map(brandOf)).toEqual([
      'visa',
      'mastercard',
      'mastercard',
      'amex',
      'card',
    ]);
    expect(behaviourOf('4970100000000006')).toBeNull();
  });
});

describe('a card', () => {
  it('is good until the end of its month', () => {
    const today = { year: 2026, month: 11 };
    const expiries = [
      [2026, 11],
      [2027, 1],
      [2026, 10],
      [2025, 12],
    ] as const;
    expect(expiries.map(([expYear, expMonth]) => isExpired({ expYear, expMonth }, today))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('does what its number says', () => {
    const outcomes = Object.fromEntries(testCards.map(({ behaviour }) => [behaviour, attempt(behaviour, false).state]));
    expect(outcomes).toMatchObject({
      approve: 'succeeded',
      challenge: 'requires_action',
      slow: 'processing',
      declined: 'requires_card',
    });
    for (const { behaviour } of testCards.filter((card) => isFailure(card.behaviour))) {
      expect(attempt(behaviour, false)).toEqual({ state: 'requires_card', failure: behaviour });
    }
    expect(attempt('approve', true)).toEqual({ state: 'requires_card', failure: 'expired_card' });
  });

  it('has a sentence for every failure, in both languages', () => {
    for (const { fr, en } of Object.values(failureTexts))
      expect([fr, en].every((text) => text.endsWith('.'))).toBe(true);
  });
});

const ask = (over: Partial<Parameters<typeof answerChallenge>[1]>) =>
  answerChallenge('challenge', { right: false, gaveUp: false, triesBefore: 0, ...over });

describe('the bank', () => {
  it('takes the right code, at any of three tries', () => {
    for (const triesBefore of [0, 1, 2])
      expect(ask({ right: true, triesBefore })).toEqual({ state: 'succeeded', failure: null });
  });

  it('asks again after a wrong one, twice', () => {
    expect([0, 1, 2].map((triesBefore) => ask({ triesBefore })?.failure ?? null)).toEqual([
      null,
      null,
      'authentication_failed',
    ]);
  });

  it('lets go', () => {
    expect(ask({ gaveUp: true, right: true })).toEqual({ state: 'requires_card', failure: 'authentication_failed' });
  });
});

describe('a test address', () => {
  it('causes its trouble, any other none', () => {
    const addresses = ['lea+down@x.test', 'lea+lost@x.test', 'lea+slow@x.test', 'lea+billets@x.test', 'down@x.test'];
    expect(addresses.map(troubleOf)).toEqual(['down', 'lost', 'slow', null, null]);
  });
});

describe('a signature', () => {
  const [secret, now] = ['one-secret-of-at-least-thirty-two-characters', 1_800_000_000];
  const proof = { secret, now };

  it('is good for the bytes it was made for, from the one who knows the secret, for five minutes', () => {
    const payload = Buffer.from('{"events":[]}');
    expect(isSigned(payload, sign(payload, secret, now), proof)).toBe(true);
    expect(isSigned(payload, sign(payload, secret, now - 300), proof)).toBe(true);
    expect(isSigned(payload, sign(payload, secret, now - 301), proof)).toBe(false);
    expect(isSigned(payload, sign(payload, secret, now + 301), proof)).toBe(false);
    expect(isSigned(payload, sign(payload, `${secret}x`, now), proof)).toBe(false);
    expect(isSigned(Buffer.from('{"events":[1]}'), sign(payload, secret, now), proof)).toBe(false);
  });

  it.each([undefined, '', 't=1', 't=x,v1=00', `t=${now},v1=${'0'.repeat(63)}`, `t=${now},v1=${'g'.repeat(64)}`])(
    'is not %s',
    (header) => {
      expect(isSigned(Buffer.from('x'), header, proof)).toBe(false);
    },
  );

  it('has nothing to do with the key of the merchant', () => {
    expect(merchantKey(secret)).toMatch(/^[0-9a-f]{64}$/);
    expect(merchantKey(secret)).not.toBe(merchantKey(`${secret}x`));
  });
});
