import { expect, it } from 'vitest';
import { declaredRefusals } from '#kit/refusal';
import { sentenceOf } from '#kit/text/message';
import './import.refusals.ts';

const codes = [...declaredRefusals().keys()].filter((code) => code.startsWith('events.import_'));
const params = {
  line: 3,
  rows: 6000,
  most: 5000,
  field: 'title',
  column: 'Nom',
  count: 2,
  first: 2,
  km: 80,
  city: 'Brest',
  max: 140,
};

it.each(codes)('%s can be said in both languages', (code) => {
  for (const locale of ['fr', 'en'] as const) {
    expect(sentenceOf({ code, params }, locale)).toMatch(/^[^{}]{8,}\.$/);
  }
});

it('says numbers as people do', () => {
  expect(sentenceOf({ code: 'events.import_dates_repeated', params: { count: 1 } }, 'fr')).toBe(
    'Une date en double a été écartée.',
  );
  expect(sentenceOf({ code: 'events.import_column_missing', params: { field: 'times' } }, 'en')).toBe(
    'Say which column holds the dates.',
  );
});
