import { randomInt } from 'node:crypto';

/** Crockford's base 32: no I, L, O or U, so that it can be read out on the telephone. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A number for an order that says nothing about how many there are: `7K4M-9QX2`. Unique by constraint. */
export function newOrderNumber(): string {
  const characters = Array.from({ length: 8 }, () => alphabet[randomInt(32)]).join('');
  return `${characters.slice(0, 4)}-${characters.slice(4)}`;
}
