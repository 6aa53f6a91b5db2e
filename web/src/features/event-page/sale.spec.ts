import type { Offer } from '@estrade/api/ticketing-offer';
import { describe, expect, it } from 'vitest';
import { aDate, anOffer, aType } from './event-page.factory';
import { firstChoice, standingOf } from './sale';

const published = { status: 'published' } as const;
const offer = anOffer([aType()]);

function onDate(
  saleState: Offer['dates'][number]['saleState'],
  level: 'many' | 'few' | 'last' | 'sold_out',
  left: number | null = null,
): Offer {
  return { ...offer, dates: [{ dateId: 'date-1', saleState, availability: { level, left } }] };
}

describe('how a date stands', () => {
  it.each([
    ['many', onDate('on_sale', 'many')],
    ['few', onDate('on_sale', 'few')],
    ['sold_out', onDate('on_sale', 'sold_out')],
    ['not_yet', onDate('not_yet', 'many')],
    ['paused', onDate('paused', 'many')],
    ['ended', onDate('ended', 'many')],
    ['none', anOffer([])],
  ] as const)('is %s', (sale, given) => {
    expect(standingOf(aDate(), published, given).sale).toBe(sale);
  });

  it('tells how many are left when few are', () => {
    expect(standingOf(aDate(), published, onDate('on_sale', 'last', 7))).toEqual({ sale: 'last', left: 7 });
  });

  it('is what became of the date before anything else', () => {
    expect(standingOf(aDate({ phase: 'cancelled' }), published, offer).sale).toBe('cancelled');
    expect(standingOf(aDate({ phase: 'postponed' }), published, offer).sale).toBe('postponed');
    expect(standingOf(aDate({ phase: 'past' }), published, offer).sale).toBe('past');
    expect(standingOf(aDate(), { status: 'cancelled' }, offer).sale).toBe('cancelled');
  });
});

describe('the date one arrives at', () => {
  const dates = [aDate({ id: 'over', phase: 'past' }), aDate({ id: 'full' }), aDate({ id: 'open' })];

  it('is the next that can be bought', () => {
    const mixed = {
      ...offer,
      dates: [
        { dateId: 'full', saleState: 'on_sale', availability: { level: 'sold_out', left: null } },
        { dateId: 'open', saleState: 'on_sale', availability: { level: 'many', left: null } },
      ],
    } satisfies Offer;
    expect(firstChoice(dates, published, mixed)).toBe('open');
  });

  it('is the next at all when none can, and the last when all are over', () => {
    expect(firstChoice(dates, published, { ...offer, dates: [] })).toBe('full');
    expect(firstChoice(dates.slice(0, 1), published, offer)).toBe('over');
    expect(firstChoice([], published, offer)).toBeNull();
  });
});
