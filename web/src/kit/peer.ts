import { createHash, timingSafeEqual } from 'node:crypto';

/** Header in which processes of one house show that they belong to it, as the server's own processes do. */
export const peerHeader = 'x-estrade-peer';

/** Whether a request comes from a process of this house. Never without a secret. */
export function isPeer(headers: Headers, secret = process.env.PRIVATE_SECRET): boolean {
  const shown = headers.get(peerHeader);
  return Boolean(secret && shown) && timingSafeEqual(digest(shown ?? ''), digest(secret ?? ''));
}

// Of equal length, whatever was sent.
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
