import { z } from 'zod';

/** What was typed, kept in this tab until it is closed: another time chosen, a reload or the way back loses nothing. */
const Draft = z.object({ location: z.string(), answers: z.record(z.string(), z.string()), message: z.string() });
type Draft = z.infer<typeof Draft>;

const nameOf = (serviceId: string) => `booking:${serviceId}`;

export function readDraft(serviceId: string): Draft | null {
  try {
    return Draft.nullable()
      .catch(null)
      .parse(JSON.parse(sessionStorage.getItem(nameOf(serviceId)) ?? 'null'));
  } catch {
    return null;
  }
}

export function saveDraft(serviceId: string, draft: Draft): void {
  try {
    sessionStorage.setItem(nameOf(serviceId), JSON.stringify(draft));
  } catch {
    // A browser that keeps nothing: the form still works.
  }
}

export function dropDraft(serviceId: string): void {
  try {
    sessionStorage.removeItem(nameOf(serviceId));
  } catch {
    // See above.
  }
}
