import { expect, it } from 'vitest';
import { type Chooser, type Chosen, type KnownTerm, refusedTerm } from './chosen-terms.ts';

const label = (slug: string, granted: KnownTerm['granted'], archived = false): KnownTerm => {
  return { family: 'labels', slug, granted, archived };
};
const terms: KnownTerm[] = [
  { family: 'categories', slug: 'bal', granted: null, archived: false },
  { family: 'categories', slug: 'fest-noz', granted: null, archived: true },
  { family: 'kinds', slug: 'atelier', granted: null, archived: false },
  label('lsf', 'organizer'),
  label('ancien', 'organizer', true),
  label('coup-de-coeur', 'staff'),
  label('freefood', 'derived'),
];
const before: Chosen = { category: 'fest-noz', kind: null, labels: ['ancien', 'coup-de-coeur'] };

it.each<[Chooser, Partial<Chosen>, string | null]>([
  ['organizer', { category: 'bal', kind: 'atelier', labels: [...before.labels, 'lsf'] }, null],
  ['organizer', {}, null],
  ['organizer', { category: 'fest-noz' }, null],
  ['organizer', { category: null, labels: ['coup-de-coeur'] }, null],
  ['organizer', { category: 'lsf' }, 'events.category_unknown'],
  ['organizer', { kind: 'bal' }, 'events.category_unknown'],
  ['organizer', { labels: [...before.labels, 'nulle-part'] }, 'events.label_unknown'],
  ['organizer', { labels: ['ancien'] }, 'events.label_not_yours'],
  ['organizer', { labels: [...before.labels, 'freefood'] }, 'events.label_not_yours'],
  ['staff', { labels: ['ancien'] }, null],
  ['staff', { labels: [...before.labels, 'lsf'] }, 'events.label_not_yours'],
  ['staff', { labels: [...before.labels, 'freefood'] }, 'events.label_not_yours'],
  ['house', { labels: ['lsf'] }, null],
])('%s chooses %j: %s', (by, after, code) => {
  expect(refusedTerm(terms, { before, after }, by)?.code ?? null).toBe(code);
});

it('looks at everything on a new event', () => {
  const after = { category: 'bal', kind: null, labels: ['coup-de-coeur'] };
  expect(refusedTerm(terms, { before: null, after }, 'organizer')?.slug).toBe('coup-de-coeur');
  const old = { ...after, category: 'fest-noz', labels: [] };
  expect(refusedTerm(terms, { before: null, after: old }, 'organizer')?.field).toBe('category');
});
