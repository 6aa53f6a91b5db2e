import { expect, it } from 'vitest';
import { markedPart, placesFor } from './choices';

it('finds pages whatever the accents and the case', () => {
  const places = [
    { href: '/a', label: 'Équipe', icon: 'users' as const },
    { href: '/b', label: 'Réglages', icon: 'settings' as const },
  ];
  expect(placesFor(places, 'equi').map(({ href }) => href)).toEqual(['/a']);
  expect(placesFor(places, '')).toHaveLength(2);
});

it('marks what was typed, and nothing when letters would move', () => {
  expect(markedPart('Bal folk à Nantes', 'FOLK')).toEqual(['Bal ', 'folk', ' à Nantes']);
  expect(markedPart('Bal folk', 'rock')).toBeNull();
  expect(markedPart('Bal', ' ')).toBeNull();
  expect(markedPart('ﬃ', 'f')).toBeNull();
});
