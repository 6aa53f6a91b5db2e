import type { Temporal } from 'temporal-polyfill';
import type { Share } from '../orders/shares.ts';
import type { TicketState } from './ticket.ts';

export interface NewTicket extends Share {
  readonly id: string;
  readonly eventId: string;
  readonly number: number;
  readonly orderId: string;
  readonly ticketTypeId: string;
  readonly dateId: string;
  readonly typeName: string;
  readonly holder: string;
  readonly shortCode: string;
  readonly quotaIds: readonly string[];
}

export interface KeptTicket extends NewTicket {
  readonly state: TicketState;
  readonly secretVersion: number;
  readonly issuedAt: Temporal.Instant;
  /** First accepted entry on any list. */
  readonly checkedInAt: Temporal.Instant | null;
  readonly refund: 'none' | 'under_way' | 'done' | 'failed';
}
