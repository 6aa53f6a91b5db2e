import { expect, it } from 'vitest';
import { isWeak } from './password.ts';

const owner = { email: 'camille.aubrac@fanfare.example', name: 'Camille Aubrac' };

it.each([
  'court',
  'neuf-car.',
  'aaaaaaaaaaaa',
  'abababababab',
  '1234567890',
  '0987654321',
  'azertyuiop',
  'poiuytreza',
  'Password123',
  'P@ssw0rd1234',
  'MotDePasse1!',
  'motdepasse2026',
  'camille.aubrac@fanfare.example',
  'camille.aubrac',
  'Aubrac2026',
  'fanfare2026',
  'Cámille1234',
])('%s is weak', (password) => expect(isWeak(password, owner)).toBe(true));

it.each([
  'correct horse battery',
  'quatre tréteaux verts',
  'x7!kQ-vv2_mP',
  'camille-monte-sur-scène',
  'пароль-длинный-8',
])('%s will do', (password) => expect(isWeak(password, owner)).toBe(false));

it('does not mind a name too short to be a word', () => {
  expect(isWeak('lo-bricole-un-soir', { email: 'lo@a.fr', name: 'Lo' })).toBe(false);
});
