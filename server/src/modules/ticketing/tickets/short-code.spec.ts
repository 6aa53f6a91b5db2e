import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import vectors from './code.vectors.json' with { type: 'json' };
import { readShortCode, shortCode, shownShortCode } from './short-code.ts';

const anyCode = fc.tuple(fc.uuid(), fc.nat(65_535)).map(([id, version]) => shortCode(id, version, 'secret'));
const place = fc.nat(9);

describe('the code typed at the door', () => {
  it.each(vectors.accepted)('$shortCode belongs to its ticket and version', ({ claims, shortCode: code }) => {
    expect(shortCode(claims.ticketId, claims.secretVersion, vectors.shortCodeSecret)).toBe(code);
  });

  it('is ten characters that cannot be misread, another one for every version and secret', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.nat(65_534), (id, version) => {
        const code = shortCode(id, version, 'secret');
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
        expect(shortCode(id, version + 1, 'secret')).not.toBe(code);
        expect(shortCode(id, version, 'other')).not.toBe(code);
      }),
    );
  });

  it('is read however it is typed', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        const typed = ` ${shownShortCode(code).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')} `;
        expect(readShortCode(typed)).toBe(code);
      }),
    );
  });

  it('catches every single wrong character', () => {
    fc.assert(
      fc.property(anyCode, place, fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'), (code, at, wrong) => {
        fc.pre(code[at] !== wrong);
        expect(readShortCode(code.slice(0, at) + wrong + code.slice(at + 1))).toBeNull();
      }),
    );
  });

  it('catches every two swapped characters', () => {
    fc.assert(
      fc.property(anyCode, place, place, (code, a, b) => {
        fc.pre(code[a] !== code[b]);
        const swapped = [...code];
        [swapped[a], swapped[b]] = [code[b] ?? '', code[a] ?? ''];
        expect(readShortCode(swapped.join(''))).toBeNull();
      }),
    );
  });

  it.each(['', 'ABC', '7K3QM-A0XZ', 'UUUUU-UUUUU', '7K3QM A0XZ4 7'])('does not read %j', (typed) => {
    expect(readShortCode(typed)).toBeNull();
  });
});
