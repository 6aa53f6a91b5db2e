const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

/** Base45 (RFC 9285): two bytes become three characters that a QR code stores in five and a half bits each. */
export function toBase45(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 2) {
    const [high, low] = [bytes[i] ?? 0, bytes[i + 1]];
    text += low === undefined ? digits(high, 2) : digits(high * 256 + low, 3);
  }
  return text;
}

/** Null when it is not exactly what `toBase45` writes for some bytes. */
export function fromBase45(text: string): Uint8Array | null {
  if (text.length % 3 === 1) return null;
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i += 3) {
    const chunk = text.slice(i, i + 3);
    const value = valueOf(chunk);
    if (value === null || value > (chunk.length === 3 ? 0xffff : 0xff)) return null;
    bytes.push(...(chunk.length === 3 ? [value >> 8, value & 0xff] : [value]));
  }
  return Uint8Array.from(bytes);
}

/** Least significant first. */
function digits(value: number, length: number): string {
  return Array.from({ length }, (_, i) => alphabet[Math.floor(value / 45 ** i) % 45]).join('');
}

function valueOf(chunk: string): number | null {
  let value = 0;
  for (const [i, character] of [...chunk].entries()) {
    const digit = alphabet.indexOf(character);
    if (digit < 0) return null;
    value += digit * 45 ** i;
  }
  return value;
}
