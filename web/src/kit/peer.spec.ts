import { expect, it } from 'vitest';
import { isPeer, peerHeader } from './peer';

const secret = 'a secret of this house, long enough';

it('knows its own, and nobody else', () => {
  expect(isPeer(new Headers({ [peerHeader]: secret }), secret)).toBe(true);
  expect(isPeer(new Headers({ [peerHeader]: `${secret}x` }), secret)).toBe(false);
  expect(isPeer(new Headers(), secret)).toBe(false);
});

it('trusts nobody while there is no secret', () => {
  expect(isPeer(new Headers({ [peerHeader]: '' }), '')).toBe(false);
  expect(isPeer(new Headers({ [peerHeader]: 'undefined' }), '')).toBe(false);
});
