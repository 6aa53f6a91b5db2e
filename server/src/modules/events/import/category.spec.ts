import { describe, expect, it } from 'vitest';
import { guessTerm } from './category.ts';

const categories = [
  { slug: 'musique', names: ['Musique', 'Music'] },
  { slug: 'danse-cirque', names: ['Danse et cirque', 'Dance and circus'] },
  { slug: 'expositions', names: ['Expositions et musées', 'Exhibitions'] },
  { slug: 'ateliers', names: ['Ateliers', 'Workshops'] },
  { slug: 'rencontres', names: ['Rencontres et débats', 'Talks'] },
  { slug: 'numerique', names: ['Numérique', 'Digital'] },
  { slug: 'ecoles', names: ['Écoles et associations', 'Schools and clubs'] },
];
const guess = (
  title: string,
  more: { readonly cell?: string; readonly keywords?: readonly string[]; readonly summary?: string } = {},
) => guessTerm({ cell: '', keywords: [], summary: '', title, ...more }, categories);

describe('the category of an event', () => {
  it.each([
    ['Concert de Duke Special', 'musique'],
    ['L’heure d’orgue', 'musique'],
    ['Cirque sous la lune', 'danse-cirque'],
    ['Vernissage : vingt ans de sculpture', 'expositions'],
    ['Formation caf.fr', 'ateliers'],
    ['Table ronde sur le fleuve', 'rencontres'],
    ['Le numérique et nous', 'numerique'],
    ['Kermesse des écoles', 'ecoles'],
    ['Adoration', null],
  ])('%s: %s', (title, slug) => {
    expect(guess(title)).toBe(slug);
  });

  it('is what its column says, in any language', () => {
    expect(guess('Concert', { cell: 'Expositions et Musées' })).toBe('expositions');
    expect(guess('Concert', { cell: 'workshops' })).toBe('ateliers');
    expect(guess('Sans titre', { cell: 'Récital' })).toBe('musique');
  });

  it('is not guessed from one word of the summary', () => {
    expect(guess('Sans titre', { summary: 'Avec un peu de musique' })).toBeNull();
    expect(guess('Sans titre', { summary: 'Un concert', keywords: ['jazz'] })).toBe('musique');
  });
});
