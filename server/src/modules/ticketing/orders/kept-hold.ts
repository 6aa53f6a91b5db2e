import type { Temporal } from 'temporal-polyfill';
import type { Hold } from './hold.ts';

export interface HeldLine {
  readonly ticketTypeId: string;
  readonly dateId: string;
  readonly quantity: number;
  /** Minor units, as shown when it was held. */
  readonly unitPrice: number;
  readonly vatRateBp: number;
  readonly quotaIds: readonly string[];
}

/** Who wants what. `id` is made of the person and their key: the same wish twice is the same hold. */
export interface HoldWish {
  readonly id: string;
  readonly eventId: string;
  readonly ownerId: string | null;
  readonly lines: readonly HeldLine[];
}

export interface KeptHold extends Hold {
  readonly id: string;
  readonly eventId: string;
  readonly ownerId: string | null;
  readonly lines: readonly HeldLine[];
  /** The database's time when it was read. */
  readonly now: Temporal.Instant;
}
