/** An EventLine as JSON text, open at the end of its `next` date: `{…,"next":{…` */
export type OpenCard = string & { readonly __openCard: true };

interface Card {
  readonly next: object | null;
}

/** What is known only when a list is read. */
export interface Moment {
  readonly phase: 'upcoming' | 'ongoing';
  /** Kilometres from the point searched near. */
  readonly km: number | null;
}

/**
 * Writes a line once, so that a list is sent without building it: the last two things it says, the phase of its date and
 * the distance, are put in by `sealCard`. The line must have a date.
 */
export function openCard({ next, ...rest }: Card): OpenCard {
  const { phase: _, ...date } = { phase: null, ...next };
  const { distance: __, ...line } = { distance: null, ...rest };
  return `${JSON.stringify(line).slice(0, -1)},"next":${JSON.stringify(date).slice(0, -1)}` as OpenCard;
}

export function sealCard(card: OpenCard, { phase, km }: Moment): string {
  return `${card},"phase":"${phase}"},"distance":${km}}`;
}
