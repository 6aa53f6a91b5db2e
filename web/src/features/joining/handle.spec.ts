import { Handle } from '@estrade/api/organizations-forms';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { handleOf } from './handle';

it.each([
  ['L’Été à Nantes', 'l-ete-a-nantes'],
  ['Cœur & Œuvre', 'coeur-oeuvre'],
  ['  Le   Lavoir  ', 'le-lavoir'],
  ['日本', ''],
])('« %s » suggests « %s »', (name, handle) => expect(handleOf(name)).toBe(handle));

it('suggests nothing the API would refuse, unless it is too short', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (name) => {
      const handle = handleOf(name);
      expect(handle.length < 3 || Handle.safeParse(handle).success).toBe(true);
    }),
  ));
