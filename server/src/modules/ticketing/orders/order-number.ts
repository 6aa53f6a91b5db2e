/** Crockford's base 32: no I, L, O or U, so that it can be read out on the telephone. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** How many random bytes a number is made of. */
export const orderNumberLength = 8;

/** A number for an order that says nothing about how many there are: `7K4M-9QX2`. Unique by constraint. */
export function orderNumber(random: Uint8Array): string {
  const characters = [...random.subarray(0, orderNumberLength)].map((byte) => alphabet[byte & 31]).join('');
  return `${characters.slice(0, 4)}-${characters.slice(4)}`;
}
