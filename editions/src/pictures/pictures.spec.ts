import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { emblem } from './emblem.ts';
import { missingGlyphs, spell } from './glyphs.ts';
import { wrap } from './lettering.ts';
import { palettes } from './palettes.ts';
import { photograph, photographSubjects } from './photograph.ts';
import { poster, posterFamilies } from './poster.ts';

const words = { subtitle: 'Entrée libre · « à 20 h »', date: '29 févr.', city: 'Saint-Étienne' };
const titles = [
  'L',
  'Où ça ?',
  'Les Marées',
  'Œuvre au noir / & autres / contes',
  'Une nuit entière au bord de la rivière avec les grenouilles',
];

describe.each(posterFamilies)('a poster of the family %s', (family) => {
  it.each(titles)('draws %j as valid XML whose numbers are all finite', (title) => {
    const svg = poster({ ...words, title, family });
    expect(rootOf(svg)).toBe('svg');
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('is the same bytes twice, whatever was drawn between', () => {
    const first = poster({ ...words, title: 'Les Marées', family });
    poster({ ...words, title: 'Autre chose' });
    expect(poster({ ...words, title: 'Les Marées', family })).toBe(first);
  });
});

describe('a poster', () => {
  it('changes with its seed', () => {
    expect(poster({ ...words, title: 'Les Marées', seed: 'a' })).not.toBe(
      poster({ ...words, title: 'Les Marées', seed: 'b' }),
    );
  });

  it('needs neither date nor city, and names itself for who cannot see it', () => {
    expect(poster({ title: 'Les / Marées' })).toContain('aria-label="Affiche : Les Marées"');
  });

  it('cannot be broken out of by its title', () => {
    expect(rootOf(poster({ title: '"><script>&', family: 'astre' }))).toBe('svg');
  });
});

describe.each(photographSubjects)('a photograph of %s', (subject) => {
  it('is valid, repeatable and changes with its seed', () => {
    const svg = photograph({ subject, seed: '1' });
    expect(rootOf(svg)).toBe('svg');
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    expect(photograph({ subject, seed: '1' })).toBe(svg);
    expect(new Set(['1', '2', '3', '4', '5'].map((seed) => photograph({ subject, seed }))).size).toBeGreaterThan(1);
  });
});

describe('an emblem', () => {
  it('is valid and repeatable', () => {
    expect(rootOf(emblem({ letters: 'ÉQ' }))).toBe('svg');
    expect(emblem({ letters: 'LP' })).toBe(emblem({ letters: 'LP' }));
  });
});

describe('letters', () => {
  it('know French', () => {
    expect(missingGlyphs('Dès Noël, où l’œuvre naît ça & là : « À 100 % – 5 € » (n° 8) ?')).toEqual([]);
    expect(spell("Cœur d'été")).toEqual([...'COEUR D’E\u0301TE\u0301']);
  });

  it('say what they lack, and leave it out', () => {
    expect(missingGlyphs('a~字')).toEqual(['~', '字']);
    expect(spell('a~字')).toEqual(['A']);
  });

  it('break a title by length, or by hand', () => {
    expect(wrap('Grand bal folk')).toEqual(['Grand bal', 'folk']);
    expect(wrap('Grand / bal folk')).toEqual(['Grand', 'bal folk']);
    expect(wrap('On dort où ?', 4)).toEqual(['On', 'dort', 'où\u00a0?']);
  });
});

describe('palettes', () => {
  it('are different from one another', () => {
    expect(new Set(Object.values(palettes).map((palette) => JSON.stringify(palette))).size).toBe(
      Object.keys(palettes).length,
    );
  });
});

function rootOf(svg: string): string {
  return new new JSDOM('').window.DOMParser().parseFromString(svg, 'image/svg+xml').documentElement.tagName;
}
