import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keysOf } from './question-keys';

it('makes a key of the label, and keeps the one a question has', () => {
  expect(
    keysOf([
      { key: '', label: 'Où se passe la fête ?' },
      { key: 'guests', label: 'Nombre d’invités' },
      { key: '', label: 'Guests' },
      { key: '', label: '2e lieu' },
      { key: '', label: '？' },
    ]),
  ).toEqual(['ou_se_passe_la_fete', 'guests', 'guests_2', 'e_lieu', 'question']);
});

it('gives twenty questions twenty keys that the API takes', () =>
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 20 }), (labels) => {
      const keys = keysOf(labels.map((label) => ({ key: '', label })));
      expect(new Set(keys).size).toBe(labels.length);
      for (const key of keys) expect(key).toMatch(/^[a-z][a-z0-9_]{0,39}$/);
    }),
  ));
