import type { Temporal } from 'temporal-polyfill';
import type { MemberCard } from '#core/accounts';
import type { Booking } from '../booking.ts';

/** An address at which calendars elsewhere read what is booked. */
export interface Feed {
  readonly id: string;
  readonly organizationId: string;
  /** Null for everything the organization has. */
  readonly resourceId: string | null;
  readonly locale: 'fr' | 'en';
  readonly createdAt: Temporal.Instant;
  readonly readAt: Temporal.Instant | null;
}

/** A booking as a calendar keeps it. */
export interface FedBooking extends Booking {
  readonly sequence: number;
  readonly changedAt: Temporal.Instant;
}

/** With what was booked, and by whom. */
export interface NamedBooking extends FedBooking {
  readonly title: string | null;
  readonly client: Pick<MemberCard, 'name' | 'email' | 'phone'> | null;
}
