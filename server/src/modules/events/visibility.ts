import type { EventStatus } from '#core/events';
import { isOnStage } from './event.ts';

/** `public`: listed and found · `unlisted`: anyone with the address · `private`: the people invited. */
export const visibilities = ['public', 'unlisted', 'private'] as const;
export type Visibility = (typeof visibilities)[number];

export interface Shown {
  readonly status: EventStatus;
  readonly visibility: Visibility;
}

/** What a reader brings: a part in the house that runs it, the platform's trust, an invitation or a ticket. */
export interface Reader {
  readonly worksHere: boolean;
  readonly isStaff: boolean;
  /** Opened with the secret part of the address that invitations carry, or already holds a ticket. */
  readonly isInvited: boolean;
}

/** In lists, map, search, sitemap, feeds and the organization's page. A cancelled event leaves the lists. */
export function isListed(event: Shown): boolean {
  return event.status === 'published' && event.visibility === 'public';
}

/** Who may open the page. Everyone else gets "not found", the same as for an event that does not exist. */
export function canOpen(event: Shown, reader: Reader): boolean {
  if (reader.worksHere || reader.isStaff) return true;
  if (!isOnStage(event.status)) return false;
  return event.visibility !== 'private' || reader.isInvited;
}
