import { Handle } from '@estrade/api/organizations-forms';
import { expect, it } from 'vitest';
import { isReserved, suggestion } from './handle.ts';

it('keeps the pages of the house for the house', () => {
  expect(['admin', 'events', 'api', 'le-lavoir'].map(isReserved)).toEqual([true, true, true, false]);
});

it('suggests the first free number, still a handle when the handle is as long as may be', () => {
  expect(suggestion('le-lavoir', ['le-lavoir'])).toBe('le-lavoir-2');
  expect(suggestion('le-lavoir', ['le-lavoir', 'le-lavoir-2', 'le-lavoir-3'])).toBe('le-lavoir-4');
  const long = suggestion(`${'a'.repeat(37)}-bc`, []);
  expect(long).toBe(`${'a'.repeat(37)}-2`);
  expect(Handle.safeParse(long).success).toBe(true);
});
