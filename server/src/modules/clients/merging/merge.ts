import type { Client, Contact } from '../client.ts';

/** How long a merge can be undone. */
export const UNDO_DAYS = 30;

export interface Merge {
  readonly id: string;
  readonly keptId: string;
  readonly mergedId: string;
  /** What was known of the kept one before. */
  readonly before: Contact;
  /** Of the kept one, made by the merge. */
  readonly revision: number;
  readonly at: Date;
  readonly undoableUntil: Date;
  readonly isOld: boolean;
}

/**
 * What the kept one is after a merge was undone: what it was before, unless somebody has worked on it since. Then that stays, but
 * the address, which may be that of the other one again.
 */
export function afterwards(kept: Client, { before, revision }: Merge): Contact {
  return kept.revision === revision ? before : { ...contactOf(kept), email: before.email };
}

export function contactOf(client: Client): Contact {
  const { firstName, lastName, company, email, phone, address, language, tags, custom } = client;
  return { firstName, lastName, company, email, phone, address, language, tags, custom };
}
