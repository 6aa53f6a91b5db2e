import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeNext } from './request-path';

describe('safeNext', () => {
  it('keeps our own pages', () => expect(safeNext('/fr/space/tickets?x=1#a', '/fr')).toBe('/fr/space/tickets?x=1#a'));

  it.each([
    '//evil.test',
    'https://evil.test',
    '/\\evil.test',
    '/\t/evil.test',
    'javascript:alert(1)',
    '',
    null,
    undefined,
  ])('refuses %j', (next) => expect(safeNext(next, '/fr')).toBe('/fr'));

  it('never leaves the site', () => {
    fc.assert(
      fc.property(fc.string(), (tail) => {
        const { host } = new URL(safeNext(`/${tail}`, '/fr'), 'https://estrade.test');
        expect(host).toBe('estrade.test');
      }),
    );
  });
});
