import { z } from 'zod';

/** What was typed, without the card: kept in this tab until it is closed, so that a reload or the way back loses nothing. */
const Draft = z.object({
  buyer: z.object({ name: z.string(), email: z.string(), phone: z.string() }),
  holders: z.array(z.string()),
});
export type Draft = z.infer<typeof Draft>;

const nameOf = (holdId: string) => `checkout:${holdId}`;

export function readDraft(holdId: string): Draft | null {
  try {
    return Draft.nullable()
      .catch(null)
      .parse(JSON.parse(sessionStorage.getItem(nameOf(holdId)) ?? 'null'));
  } catch {
    return null;
  }
}

export function saveDraft(holdId: string, draft: Draft): void {
  try {
    sessionStorage.setItem(nameOf(holdId), JSON.stringify(draft));
  } catch {
    // A browser that keeps nothing: the form still works.
  }
}

export function dropDraft(holdId: string): void {
  try {
    sessionStorage.removeItem(nameOf(holdId));
  } catch {
    // See above.
  }
}
