import { describe, expect, it } from 'vitest';
import type { ServiceDraft } from '@estrade/api/offers-shapes';
import { aDraft } from './offers.factory.ts';
import { faultOf } from './terms.ts';

const known = { kinds: ['portrait'], vatRates: [0, 2000] };
const tier = (hoursBefore: number, refundBasisPoints: number) => ({ hoursBefore, refundBasisPoints });
const question = (key: string) => ({ key, label: 'Où ?', kind: 'short_text', required: false }) as const;
const share = { kind: 'percentage', nature: 'acompte', basisPoints: 3000 } as const;
const fixed = (amount: number) => ({ kind: 'fixed', nature: 'arrhes', amount }) as const;

describe('a draft', () => {
  it.each<Partial<ServiceDraft>>([
    {},
    { price: 0 },
    { price: null, deposit: share },
    { deposit: fixed(12_000) },
    { approval: 'instant' },
    { noticeMinutes: 1439, horizonDays: 1 },
    { cancellation: [tier(720, 10_000), tier(48, 5000), tier(0, 0)] },
    { cancellation: [] },
    { locations: ['online', 'at_client'], brief: [question('a'), question('b')] },
  ])('with %o may be published', (over) => {
    expect(faultOf(aDraft(over), known)).toBeUndefined();
  });

  it.each<[string, string, Partial<ServiceDraft>]>([
    ['unknown_kind', 'kind', { kind: 'sieste' }],
    ['unknown_vat_rate', 'vatRateBp', { vatRateBp: 1999 }],
    ['quote_needs_approval', 'approval', { price: null, approval: 'instant' }],
    ['deposit_without_price', 'deposit', { price: null, deposit: fixed(1) }],
    ['deposit_too_large', 'deposit.amount', { deposit: fixed(12_001) }],
    ['notice_beyond_horizon', 'noticeMinutes', { noticeMinutes: 1440, horizonDays: 1 }],
    ['repeated_location', 'locations', { locations: ['online', 'online'] }],
    ['tiers_not_falling', 'cancellation.1', { cancellation: [tier(48, 10_000), tier(48, 5000)] }],
    ['tiers_not_falling', 'cancellation.1', { cancellation: [tier(48, 5000), tier(24, 5000)] }],
    ['tiers_not_falling', 'cancellation.2', { cancellation: [tier(72, 9000), tier(48, 5000), tier(49, 100)] }],
    ['repeated_field', 'brief.2.key', { brief: [question('a'), question('b'), question('a')] }],
  ])('is refused with offers.%s at %s', (code, field, over) => {
    expect(faultOf(aDraft(over), known)).toEqual({ code: `offers.${code}`, field });
  });
});
