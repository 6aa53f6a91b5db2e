import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import * as fc from 'fast-check';
import QRCode from 'qrcode';
import { describe, expect, it } from 'vitest';
import { fromBase45, toBase45 } from './base45.ts';
import { signTicketCode, type SigningKey, verifyTicketCode } from './code.ts';
import vectors from './code.vectors.json' with { type: 'json' };

const derPrefix = Buffer.from('302e020100300506032b657004220420', 'hex');
const signing = new Map<number, SigningKey>(
  vectors.keys.map(({ id, seed }) => {
    const der = Buffer.concat([derPrefix, Buffer.from(seed, 'hex')]);
    return [id, { id, privateKey: createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }) }];
  }),
);
const verifying = new Map<number, KeyObject>(
  vectors.keys.map(({ id, publicKey }) => [
    id,
    createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' }),
  ]),
);

function keyOf(id: number): SigningKey {
  const key = signing.get(id);
  if (!key) throw new Error(`no key ${id}`);
  return key;
}

const anyClaims = fc.record({
  ticketId: fc.uuid(),
  eventDateId: fc.uuid(),
  secretVersion: fc.nat(65_535),
});

describe('the shared vectors', () => {
  it.each(vectors.accepted)('$code is accepted', ({ claims, keyId, code }) => {
    expect(signTicketCode(claims, keyOf(keyId))).toBe(code);
    expect(verifyTicketCode(code, verifying)).toEqual({ ok: true, claims, keyId });
  });

  it.each(vectors.refused)('$code is refused: $why', ({ code, why }) => {
    expect(verifyTicketCode(code, verifying)).toEqual({ ok: false, why });
  });
});

describe('a ticket code', () => {
  it('reads back what was signed, with the white space a hand scanner adds', () => {
    fc.assert(
      fc.property(anyClaims, fc.constantFrom(1, 7), (claims, keyId) => {
        const code = signTicketCode(claims, keyOf(keyId));
        expect(verifyTicketCode(`${code}\r\n`, verifying)).toEqual({ ok: true, claims, keyId });
      }),
    );
  });

  it('is refused after any flipped bit', () => {
    const [vector] = vectors.accepted;
    const bytes = fromBase45(vector?.code.slice(3) ?? '') ?? new Uint8Array();
    expect(bytes).toHaveLength(100);
    const accepted = Array.from({ length: bytes.length * 8 }, (_, bit) => {
      const flipped = Uint8Array.from(bytes, (byte, i) => (i === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
      return verifyTicketCode(`E1:${toBase45(flipped)}`, verifying);
    }).filter((result) => result.ok);
    expect(accepted).toEqual([]);
  });

  it('is refused after any changed character', () => {
    const code = vectors.accepted[0]?.code ?? '';
    fc.assert(
      fc.property(
        fc.nat(code.length - 1),
        fc.string({ minLength: 1, maxLength: 1, unit: 'grapheme' }),
        (at, character) => {
          fc.pre(character !== code[at]);
          expect(verifyTicketCode(code.slice(0, at) + character + code.slice(at + 1), verifying).ok).toBe(false);
        },
      ),
    );
  });

  it('answers any text without throwing', () => {
    const anyText = fc.oneof(fc.string(), fc.uint8Array({ minLength: 98, maxLength: 102 }).map(toBase45));
    fc.assert(
      fc.property(anyText, (text) => {
        expect(verifyTicketCode(`E1:${text}`, verifying).ok).toBe(false);
      }),
    );
  });

  it('stays a small QR code: version 6 at level M, 41 modules a side', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const qr = QRCode.create(signTicketCode(claims, keyOf(7)), { errorCorrectionLevel: 'M' });
        expect([qr.version, qr.modules.size]).toEqual([6, 41]);
      }),
      { numRuns: 30 },
    );
  });

  it('cannot be made for what is no UUID or no version', () => {
    const claims = { ticketId: 'x', eventDateId: 'y', secretVersion: 1 };
    expect(() => signTicketCode(claims, keyOf(1))).toThrow(RangeError);
    const [vector] = vectors.accepted;
    expect(() => signTicketCode({ ...vector?.claims, ...claims, secretVersion: 65_536 }, keyOf(1))).toThrow(RangeError);
  });
});

describe('base45', () => {
  it.each([
    ['AB', 'BB8'],
    ['Hello!!', '%69 VD92EX0'],
    ['base-45', 'UJCLQE7W581'],
  ])('writes %s as %s (RFC 9285)', (text, encoded) => {
    expect(toBase45(Buffer.from(text))).toBe(encoded);
    expect(Buffer.from(fromBase45(encoded) ?? []).toString()).toBe(text);
  });

  it.each(['GGW', ':::', 'A', 'ab8', '::', 'BB8B'])('refuses %s', (text) => {
    expect(fromBase45(text)).toBeNull();
  });

  it('reads back any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromBase45(toBase45(bytes))).toEqual(bytes);
      }),
    );
  });
});
