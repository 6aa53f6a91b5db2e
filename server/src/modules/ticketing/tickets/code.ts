import { type KeyObject, sign, verify } from 'node:crypto';
import { fromBase45, toBase45 } from './base45.ts';

/** What a ticket code says. Ids are UUIDs; the secret version grows when the ticket changes hands. */
export interface TicketClaims {
  readonly ticketId: string;
  readonly secretVersion: number;
  readonly eventDateId: string;
}

/** An Ed25519 key. Its number (0–255) travels in the code, so that keys can be changed while tickets are out. */
export interface SigningKey {
  readonly id: number;
  readonly privateKey: KeyObject;
}

export type VerifyingKeys = ReadonlyMap<number, KeyObject>;

export type VerifiedCode =
  | { readonly ok: true; readonly claims: TicketClaims; readonly keyId: number }
  | { readonly ok: false; readonly why: 'bad_format' | 'unknown_key' | 'bad_signature' };

/*
 * `E1:` then base45 of: format 1 · key id · ticket id 16 · secret version 2 · event date id 16 · signature 64.
 * 153 characters, all in a QR code's alphanumeric alphabet: version 6 at level M, 41 modules a side.
 */
const prefix = 'E1:';
const format = 1;
const payloadLength = 36;
const signatureLength = 64;

/** The text of the ticket's QR code. Signing is deterministic: the same claims and key always give the same code. */
export function signTicketCode(claims: TicketClaims, key: SigningKey): string {
  const payload = pack(claims, key.id);
  return prefix + toBase45(Buffer.concat([payload, sign(null, payload, key.privateKey)]));
}

/** Reads a scanned code and checks who signed it. A code of another kind, or damaged, is `bad_format`. */
export function verifyTicketCode(text: string, keys: VerifyingKeys): VerifiedCode {
  const code = text.trim();
  const bytes = code.startsWith(prefix) ? fromBase45(code.slice(prefix.length)) : null;
  if (bytes?.length !== payloadLength + signatureLength || bytes[0] !== format) return { ok: false, why: 'bad_format' };
  const payload = bytes.subarray(0, payloadLength);
  const { claims, keyId } = unpack(payload);
  const key = keys.get(keyId);
  if (!key) return { ok: false, why: 'unknown_key' };
  const signed = verify(null, payload, key, bytes.subarray(payloadLength));
  return signed ? { ok: true, claims, keyId } : { ok: false, why: 'bad_signature' };
}

function pack(claims: TicketClaims, keyId: number): Buffer {
  const payload = Buffer.alloc(payloadLength);
  payload.writeUInt8(format, 0);
  payload.writeUInt8(keyId, 1);
  uuidBytes(claims.ticketId).copy(payload, 2);
  payload.writeUInt16BE(claims.secretVersion, 18);
  uuidBytes(claims.eventDateId).copy(payload, 20);
  return payload;
}

function unpack(payload: Uint8Array): { claims: TicketClaims; keyId: number } {
  const view = Buffer.from(payload);
  return {
    keyId: view.readUInt8(1),
    claims: {
      ticketId: uuidText(view.subarray(2, 18)),
      secretVersion: view.readUInt16BE(18),
      eventDateId: uuidText(view.subarray(20, 36)),
    },
  };
}

function uuidBytes(id: string): Buffer {
  const bytes = Buffer.from(id.replaceAll('-', ''), 'hex');
  if (bytes.length !== 16) throw new RangeError(`not a UUID: ${id}`);
  return bytes;
}

function uuidText(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
