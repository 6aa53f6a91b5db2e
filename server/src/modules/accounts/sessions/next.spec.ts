import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { localeOf, safeNext, signInPage } from './next.ts';

it.each(['/fr/space', '/en/events/bal-folk?x=1#top', '/'])('goes on to %s', (next) =>
  expect(safeNext(next, '/home')).toBe(next),
);

it.each([
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/fr\\..',
  'fr',
  '',
  '/a b',
  '/api/auth/refresh',
  '/api',
])('does not go on to %j', (next) => expect(safeNext(next, '/home')).toBe('/home'));

it('never leaves this site, whatever is asked', () => {
  const nasty = fc.string({
    unit: fc.constantFrom('/', '\\', '.', ':', '@', 'e', '\t', '\n', '%', '2', 'f', '?', '#', '\u0000'),
  });
  fc.assert(
    fc.property(nasty, (text) => {
      for (const next of [text, `/${text}`]) {
        expect(new URL(safeNext(next, '/home'), 'https://estrade.example').origin).toBe('https://estrade.example');
      }
    }),
  );
});

it('finds the language of a page in its address', () => {
  expect([localeOf('/en/space', 'fr'), localeOf('/english', 'fr'), localeOf(null, 'en')]).toEqual(['en', 'fr', 'en']);
});

it('writes the address of the sign-in page', () => {
  expect(signInPage('fr', {})).toBe('/fr/sign-in');
  expect(signInPage('en', { next: '/en/space?a=1', error: 'oidc_failed' })).toBe(
    '/en/sign-in?error=oidc_failed&next=%2Fen%2Fspace%3Fa%3D1',
  );
});
