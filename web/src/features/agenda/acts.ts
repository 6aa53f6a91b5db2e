import type { BookingDetail } from './read-agenda';

/** What the pro does with a booking: moves it, or brings it to a state. */
export type Act = 'move' | 'confirmed' | 'declined' | 'cancelled' | 'completed' | 'no_show';

/** What makes sense now, the likeliest last: what the API would refuse is not offered. */
export function actsFor({ state, startsAt, endsAt, expiresAt }: Pick<BookingDetail, Times>, now: string): Act[] {
  const [at, from, until] = [now, startsAt, endsAt].map((instant) => Date.parse(instant)) as [number, number, number];
  if (expiresAt && Date.parse(expiresAt) <= at) return [];
  if (state === 'requested') return ['move', 'declined', 'confirmed'];
  if (state !== 'confirmed') return [];
  if (at < from) return ['cancelled', 'move'];
  return at < until ? ['cancelled', 'move', 'no_show', 'completed'] : ['cancelled', 'no_show', 'completed'];
}

type Times = 'state' | 'startsAt' | 'endsAt' | 'expiresAt';
