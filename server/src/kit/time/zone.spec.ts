import { expect, it } from 'vitest';
import { zoneNamed } from './zone.ts';

it.each([
  'Europe/Paris',
  'America/Montreal',
  'Indian/Reunion',
  'Asia/Kolkata',
  'America/Argentina/Buenos_Aires',
  'UTC',
])('%s is a zone', (name) => {
  expect(zoneNamed(name)).toBe(name);
});

it('is found whatever the case and the spaces', () => {
  expect(zoneNamed(' europe/paris ')).toBe('Europe/Paris');
});

it.each(['', '+02:00', 'GMT+2', 'Etc/GMT-2', 'CET', 'Europe/Atlantis', 'Paris', '../etc/passwd', 'Europe/Paris; drop'])(
  '%s is refused',
  (name) => {
    expect(zoneNamed(name)).toBeNull();
  },
);
