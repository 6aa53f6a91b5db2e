import type { Terms } from '@estrade/api/events-terms';
import type { z } from 'zod';

/** What the editor must know of the installation, beside the event. */
export interface House {
  /** IANA zone offered first. */
  timeZone: string;
  /** ISO 3166-1 alpha-2 of a new place. */
  country: string;
  /** Does the edition know the FreeFood label? */
  freeFood: boolean;
  /** Does somebody read events before they appear? */
  approval: 'always' | 'first' | 'never';
  /** Origin and language of addresses to share: `https://estrade.example/fr`. */
  origin: string;
  tiles: { tilesUrl: string | null; attribution: string | null };
  terms: z.infer<typeof Terms>;
}
