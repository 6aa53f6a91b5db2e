/** How long a code must have been out of sight before showing it again means something: hands tremble, frames are missed. */
const AWAY_MS = 2500;

/** The code asked last, and when the camera last saw it. */
export interface Sight {
  readonly code: string;
  readonly seenAt: number;
}

/**
 * Whether a code the camera sees is to be asked. The one that was just answered stays in view while its answer is read; asking it again
 * would turn away the person who was let in a second ago.
 */
export function see(last: Sight | null, code: string, now: number): { fresh: boolean; sight: Sight } {
  const same = last?.code === code && now - last.seenAt < AWAY_MS;
  return { fresh: !same, sight: { code, seenAt: now } };
}
