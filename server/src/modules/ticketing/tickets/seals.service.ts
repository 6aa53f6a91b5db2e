import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  hash,
  hkdfSync,
  type KeyObject,
  timingSafeEqual,
} from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '#kit/config/settings';
import { type SigningKey, signTicketCode, type VerifiedCode, type VerifyingKeys, verifyTicketCode } from './code.ts';
import { shortCode } from './short-code.ts';

const macLength = 16;
const VARIANTS = '89ab';

interface Sealed {
  readonly id: string;
  readonly secretVersion: number;
  readonly dateId: string;
}

/**
 * Everything only this house can make: codes of tickets, and the secrets that open a hold or an order. All are computed
 * from ids and TICKET_KEY, so none is kept in the database, where a backup could leak it.
 */
@Injectable()
export class Seals {
  private readonly signing: SigningKey;
  private readonly verifying: VerifyingKeys;
  private readonly secret: KeyObject;

  constructor(config: Config) {
    const bytes = Buffer.from(config.values.TICKET_KEY, 'base64');
    const privateKey = createPrivateKey({ key: bytes, format: 'der', type: 'pkcs8' });
    const publicKey = createPublicKey(privateKey);
    const id = hash('sha256', publicKey.export({ format: 'der', type: 'spki' }), 'buffer')[0]!;
    this.signing = { id, privateKey };
    this.verifying = new Map([[id, publicKey]]);
    this.secret = createSecretKey(Buffer.from(hkdfSync('sha256', bytes, '', 'estrade ticketing secrets', 32)));
  }

  /** The text of a ticket's QR code. */
  code({ id, secretVersion, dateId }: Sealed): string {
    return signTicketCode({ ticketId: id, secretVersion, eventDateId: dateId }, this.signing);
  }

  verify(code: string): VerifiedCode {
    return verifyTicketCode(code, this.verifying);
  }

  /** What a person types at the door. */
  shortCode(ticketId: string, secretVersion: number): string {
    return shortCode(ticketId, secretVersion, this.secret);
  }

  holdSecret(holdId: string): string {
    return this.mac('hold', holdId).toString('base64url');
  }

  opensHold(holdId: string, given: string): boolean {
    return same(this.mac('hold', holdId), Buffer.from(given, 'base64url'));
  }

  /** The secret in an order's link: its id, and the proof that we made the link. */
  orderSecret(orderId: string): string {
    const id = bytesOf(orderId);
    return Buffer.concat([id, this.mac('order', id)]).toString('base64url');
  }

  /** The order a link opens; null for anything we did not make. */
  orderOf(secret: string): string | null {
    const bytes = Buffer.from(secret, 'base64url');
    if (bytes.length !== 2 * macLength) return null;
    const id = bytes.subarray(0, macLength);
    return same(this.mac('order', id), bytes.subarray(macLength)) ? textOf(id) : null;
  }

  private mac(kind: string, id: Uint8Array | string): Buffer {
    return createHmac('sha256', this.secret).update(kind).update(id).digest().subarray(0, macLength);
  }
}

/** An id made of text: the same text is always the same id (UUIDv8). */
export function idOf(...parts: readonly string[]): string {
  const hex = hash('sha256', JSON.stringify(parts));
  const variant = VARIANTS[Number.parseInt(hex[16]!, 16) & 3]!;
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Tells whether a repeated request is the same request. */
export function hashOf(request: unknown): string {
  return hash('sha256', JSON.stringify(request), 'base64url');
}

function bytesOf(id: string): Buffer {
  return Buffer.from(id.replaceAll('-', ''), 'hex');
}

function textOf(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function same(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}
