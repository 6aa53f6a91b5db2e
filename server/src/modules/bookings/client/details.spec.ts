import { BookingDetails } from '@estrade/api/bookings-shapes';
import type { ServiceDraft } from '@estrade/api/offers-shapes';
import { describe, expect, it } from 'vitest';
import { agreed } from './details.ts';

const brief: ServiceDraft['brief'] = [
  { key: 'who', label: 'Qui', kind: 'short_text', required: true },
  { key: 'many', label: 'Combien', kind: 'number', required: false },
  { key: 'day', label: 'Le jour', kind: 'date', required: false },
  { key: 'pets', label: 'Un animal', kind: 'yes_no', required: false },
  { key: 'style', label: 'Style', kind: 'choice', required: false, choices: ['Clair', 'Sombre'] },
  { key: 'story', label: 'Racontez', kind: 'long_text', required: false },
];
const said = (over: object = {}) => BookingDetails.parse({ answers: { who: 'Inès' }, ...over });
const answered = (answers: object) => agreed(said({ answers: { who: 'Inès', ...answers } }), here);
const here = { locations: ['at_pro' as const], brief };

describe('where', () => {
  it('is settled by itself when there is no choice, and asked otherwise', () => {
    expect(agreed(said(), here)).toMatchObject({ location: 'at_pro' });
    const open = { locations: ['at_client' as const, 'online' as const], brief };
    expect(agreed(said(), open)).toEqual({ code: 'location_not_offered', field: 'details.location' });
    expect(agreed(said({ location: 'online' }), open)).toMatchObject({ location: 'online' });
    expect(agreed(said({ location: 'at_pro' }), open)).toMatchObject({ code: 'location_not_offered' });
  });
});

describe('answers', () => {
  it('are kept as they were given', () => {
    const given = { many: 12, day: '2027-06-05', pets: false, style: 'Clair', story: 'Une\nlongue histoire' };
    expect(answered(given)).toMatchObject({ answers: { who: 'Inès', ...given } });
  });

  it('that are empty are none', () => {
    expect(answered({ story: ' ' })).toMatchObject({ answers: { who: 'Inès' } });
    expect(agreed(said({ answers: { who: '  ' } }), here)).toEqual({
      code: 'answer_missing',
      field: 'details.answers.who',
    });
  });

  it.each<Record<string, unknown>>([
    { who: 3 },
    { who: 'a\nb' },
    { who: 'x'.repeat(201) },
    { many: '12' },
    { many: 1e12 },
    { day: '2027-02-30' },
    { day: 'demain' },
    { day: '9999-01-01' },
    { pets: 'oui' },
    { style: 'Autre' },
    { story: true },
    { constructor: 'x' },
    { unasked: 'x' },
  ])('of another kind are refused: %o', (wrong) => {
    expect(answered(wrong)).toMatchObject({
      code: 'answer_unfit',
      field: `details.answers.${Object.keys(wrong)[0]}`,
    });
  });
});
