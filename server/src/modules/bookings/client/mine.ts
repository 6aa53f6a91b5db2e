import type { AgreedTerms } from '#core/offers';
import type { OrganizationCard } from '#core/organizations';
import type { Booking } from '../booking.ts';

/** A booking as its client sees it: what was agreed to, and with whom. */
export interface Mine extends Booking {
  readonly terms: AgreedTerms['terms'];
  readonly organization: OrganizationCard;
}
