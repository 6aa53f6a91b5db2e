import { ServiceDraft } from '@estrade/api/offers-shapes';
import { describe, expect, it } from 'vitest';
import { draftOf, freshService, serviceForm, valuesOf, type ServiceValues } from './service-form';

const form = serviceForm(((key: string) => key) as never);

const fresh = freshService({
  kinds: [{ trade: 'photography', name: 'Photographie', kinds: [{ slug: 'portrait', name: 'Portrait' }] }],
  vatRates: [{ basisPoints: 550 }, { basisPoints: 2000 }, { basisPoints: 1000 }],
});

const drafts: [string, Partial<ServiceDraft>][] = [
  ['at a price, by the hour', { price: 12_000, duration: { minutes: 90 } }],
  ['free, over two days', { price: 0, duration: { days: 2 } }],
  [
    'on quote, with a share to book',
    { price: null, deposit: { kind: 'percentage', nature: 'arrhes', basisPoints: 3000 } },
  ],
  ['with a fixed sum to book', { price: 9000, deposit: { kind: 'fixed', nature: 'acompte', amount: 3000 } }],
  [
    'with a brief',
    {
      brief: [
        { key: 'place', label: 'Lieu', required: true, kind: 'short_text' },
        { key: 'light', label: 'Lumière', required: false, kind: 'choice', choices: ['Jour', 'Studio'] },
      ],
    },
  ],
];

describe('the form', () => {
  it.each(drafts)('gives back what it was given: %s', (_, over) => {
    const draft = ServiceDraft.parse({
      title: 'Portrait',
      kind: 'portrait',
      price: 5000,
      vatRateBp: 2000,
      duration: { minutes: 60 },
      ...over,
    });
    const price = draft.price === null ? null : { amount: draft.price, currency: 'EUR' };
    const filled = form.parse(valuesOf({ ...draft, price, depositDue: null }));
    expect(draftOf(filled)).toEqual(draft);
    expect(ServiceDraft.parse(draftOf(filled))).toEqual(draft);
  });

  it('asks for a title and a price before anything else', () => {
    expect(faults(fresh)).toEqual(['title', 'pricing.amount']);
    expect(faults({ ...fresh, title: 'Portrait', pricing: { kind: 'quote' } })).toEqual([]);
  });

  it('wants two different things to choose from', () => {
    const asked = { key: '', label: 'Lumière', required: false, kind: 'choice' as const };
    const light: ServiceValues = { ...fresh, title: 'Portrait', pricing: { kind: 'free' } };
    expect(faults({ ...light, brief: [{ ...asked, choices: 'Jour\nJour\n' }] })).toEqual(['brief.0.choices']);
    expect(faults({ ...light, brief: [{ ...asked, choices: 'Jour\n\n Studio ' }] })).toEqual([]);
  });
});

function faults(values: ServiceValues): string[] {
  return form.safeParse(values).error?.issues.map(({ path }) => path.join('.')) ?? [];
}
