import { createHmac, timingSafeEqual } from 'node:crypto';

export const SIGNATURE_HEADER = 'card-network-signature';
const TOLERANCE_SECONDS = 300;

/** `t=<seconds>,v1=<hmac>`: the time is part of what is signed, so that an old notification cannot be sent again. */
export function sign(payload: string | Buffer, secret: string, seconds: number): string {
  return `t=${seconds},v1=${hmac(payload, secret, seconds).toString('hex')}`;
}

/** Whether the notification comes from whoever knows the secret, and is not older than five minutes. */
export function isSigned(
  payload: Buffer,
  header: unknown,
  proof: { readonly secret: string; readonly now: number },
): boolean {
  const match = /^t=(?<seconds>\d{1,12}),v1=(?<given>[0-9a-f]{64})$/.exec(String(header));
  if (!match?.groups) return false;
  const seconds = Number(match.groups['seconds']);
  if (Math.abs(proof.now - seconds) > TOLERANCE_SECONDS) return false;
  return timingSafeEqual(Buffer.from(match.groups['given']!, 'hex'), hmac(payload, proof.secret, seconds));
}

/** What a merchant shows to the network; derived, so that one secret is enough for the house. */
export function merchantKey(secret: string): string {
  return createHmac('sha256', secret).update('card-network merchant').digest('hex');
}

function hmac(payload: string | Buffer, secret: string, seconds: number): Buffer {
  return createHmac('sha256', secret).update(`${seconds}.`).update(payload).digest();
}
