import { type BinaryLike, createHmac, type KeyObject } from 'node:crypto';

/** Crockford's base 32: no I, L, O or U, so that nothing is misread at the door. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const lookalikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };
const dataLength = 9;

/**
 * The code a person types at the door when a QR code cannot be read: nine characters nobody can guess (45 bits) and one
 * that catches typing mistakes. It changes with the secret version, like the signed code. Unique per event by constraint,
 * not by construction.
 */
export function shortCode(ticketId: string, secretVersion: number, secret: BinaryLike | KeyObject): string {
  const digest = createHmac('sha256', secret).update(`door:${ticketId}:${secretVersion}`).digest();
  const bits = digest.readBigUInt64BE();
  const data = Array.from({ length: dataLength }, (_, i) => Number((bits >> BigInt(5 * i)) & 31n));
  return [...data, checkOf(data)].map((digit) => alphabet[digit]).join('');
}

/** What was meant by what was typed, or null when it cannot be a code. Spaces, hyphens, case, O and I are forgiven. */
export function readShortCode(typed: string): string | null {
  const text = typed
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/[OIL]/g, (letter) => lookalikes[letter] ?? letter);
  const digits = [...text].map((character) => alphabet.indexOf(character));
  if (digits.length !== dataLength + 1 || digits.includes(-1)) return null;
  return checkOf(digits.slice(0, dataLength)) === digits[dataLength] ? text : null;
}

/** As printed: `7K3QM-A0XZ4`. */
export function shownShortCode(code: string): string {
  return `${code.slice(0, 5)}-${code.slice(5)}`;
}

/**
 * A sum in the field of 32 elements, each place weighted by another power of its generator: one wrong character and two
 * swapped ones, neighbours or not, always change it.
 */
function checkOf(data: readonly number[]): number {
  return data.reduce((sum, digit) => doubled(sum ^ digit), 0);
}

/** Times the generator, modulo x⁵ + x² + 1. */
function doubled(value: number): number {
  const shifted = value << 1;
  return shifted & 32 ? shifted ^ 0b100101 : shifted;
}
