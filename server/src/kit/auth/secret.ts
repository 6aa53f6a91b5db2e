import { createHash, randomBytes } from 'node:crypto';

/** A new secret for a link or cookie: 256 bits, 43 characters of base64url. Only its hash is kept. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret. A plain hash is enough, because nobody can guess 256 bits. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
