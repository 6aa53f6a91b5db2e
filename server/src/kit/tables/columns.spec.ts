import { expect, it } from 'vitest';
import { mapColumns, samplesOf } from './columns.ts';

const vocabulary = {
  fields: ['name', 'mail'],
  spellings: { name: ['nom', 'name'], mail: ['e mail', 'courriel'] },
} as const;

it('guesses what columns mean by their headers, the surest spelling first', () => {
  const { mapping, columns } = mapColumns(['Name', 'NOM', 'E-mail', 'Autre'], vocabulary);
  expect(mapping).toEqual({ name: 1, mail: 2 });
  expect(columns).toEqual(['ignore', 'name', 'mail', 'ignore']);
});

it('does as it is told, and says what cannot be', () => {
  const header = ['Nom', 'Courriel', 'Autre'];
  expect(mapColumns(header, vocabulary, { autre: 'name', Nom: 'ignore' }).mapping).toEqual({ name: 2, mail: 1 });
  expect(mapColumns(header, vocabulary, { Nom: 'mail', Courriel: 'mail', Rien: 'name' }).problems).toEqual([
    { field: 'mail', why: 'twice', column: 'Courriel' },
    { field: 'name', why: 'unknown', column: 'Rien' },
  ]);
});

it('shows a few cells that hold something', () => {
  const rows = ['', 'a\nb', ' ', 'x'.repeat(100), 'c', 'd'].map((cell, line) => ({ line, cells: [cell] }));
  expect(samplesOf(rows, 0)).toEqual(['a b', `${'x'.repeat(79)}…`, 'c']);
});
