import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { slugify, uniqueSlug } from './slug.ts';

it.each([
  ["Été à Saint-Étienne, l'œuvre nº 5", 'ete-a-saint-etienne-l-oeuvre-no-5'],
  ['  Rock & Soul // 25 janvier  ', 'rock-et-soul-25-janvier'],
  ['ŁÓDŹ, Ærø, Straße', 'lodz-aero-strasse'],
  ['Türkçe yaz okulu', 'turkce-yaz-okulu'],
  ['音楽の夜', 'evenement'],
  ['💃', 'evenement'],
  ['../../etc/passwd', 'etc-passwd'],
])('%s → %s', (title, slug) => {
  expect(slugify(title)).toBe(slug);
});

it('is cut between words', () => {
  expect(slugify('Georges-Henri Pingusson (1894-1978). Une voix singulière du mouvement moderne', 40)).toBe(
    'georges-henri-pingusson-1894-1978-une',
  );
  expect(slugify('a'.repeat(80))).toHaveLength(60);
});

it('ends with the suffix', () => {
  expect(uniqueSlug('Nuit des harpes', 'k3x9')).toBe('nuit-des-harpes-k3x9');
});

it('is always safe in an address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
      expect(slugify(title)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(slugify(title).length).toBeLessThanOrEqual(60);
    }),
  );
});
