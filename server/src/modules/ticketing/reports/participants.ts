import type { Temporal } from 'temporal-polyfill';
import type { Money } from '#kit/money/money';
import type { TicketState } from '../tickets/ticket.ts';

/** One ticket and who holds it, as the organizer may see it. */
export interface Participant {
  readonly number: number;
  readonly holder: string;
  /** Of the holder; null when only the buyer's is known. */
  readonly email: string | null;
  readonly category: string;
  /** Paid, VAT included. */
  readonly price: Money;
  readonly orderNumber: string;
  readonly buyer: string;
  readonly buyerEmail: string;
  readonly orderedAt: Temporal.Instant;
  /** Start of the event date the ticket is for. */
  readonly startsAt: Temporal.Instant;
  /** IANA; all times of the row are shown in it. */
  readonly zone: string;
  readonly state: TicketState;
  /** First accepted entry. */
  readonly checkedInAt: Temporal.Instant | null;
}
