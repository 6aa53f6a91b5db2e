import type { Temporal } from 'temporal-polyfill';
import type { TicketState } from '../tickets/ticket.ts';

/** The ticket as the door knows it: from the database, or from the set a phone downloaded. */
export interface TicketAtDoor {
  readonly state: TicketState;
  readonly secretVersion: number;
  readonly eventDateId: string;
}

/** An entry that counts: undone ones are left out before asking. */
export interface AcceptedEntry {
  readonly at: Temporal.Instant;
  /** The check-in list or the door, in words. */
  readonly where: string;
}

export interface AtTheDoor {
  /** Null when no such ticket exists, or the code was not signed by us. */
  readonly ticket: TicketAtDoor | null;
  /** The version a scanned code carries; null when the short code was typed, which is always the present one. */
  readonly codeVersion: number | null;
  readonly list: { readonly eventDateId: string; readonly allowsReentry: boolean };
  /** Accepted entries of this ticket on this list. */
  readonly entries: readonly AcceptedEntry[];
}

export type Admission =
  | { readonly answer: 'accepted' }
  | { readonly answer: 'already_used'; readonly first: AcceptedEntry }
  | { readonly answer: 'wrong_event'; readonly eventDateId: string }
  | { readonly answer: 'cancelled' | 'blocked' | 'revoked' | 'unknown' };

/**
 * The one decision of the door, online and offline. What never opens comes first: a code that changed hands tells nothing
 * about the ticket behind it; a cancelled ticket is cancelled at any date; only then does the wrong date matter.
 */
export function admit({ ticket, codeVersion, list, entries }: AtTheDoor): Admission {
  if (!ticket) return { answer: 'unknown' };
  if (codeVersion !== null && codeVersion !== ticket.secretVersion) return { answer: 'revoked' };
  if (ticket.state !== 'issued') return { answer: ticket.state };
  if (ticket.eventDateId !== list.eventDateId) return { answer: 'wrong_event', eventDateId: ticket.eventDateId };
  const [first] = entries.toSorted((a, b) => a.at.epochMilliseconds - b.at.epochMilliseconds);
  return first && !list.allowsReentry ? { answer: 'already_used', first } : { answer: 'accepted' };
}
