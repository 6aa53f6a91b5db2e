import type { Hold } from '@estrade/api/ticketing-orders';

/** One ticket to be: its place in the order of the hold's lines, counted from 0. */
export interface Seat {
  index: number;
  typeName: string;
  dateId: string;
  /** Bears a name of its own; otherwise the buyer's stands on it. */
  named: boolean;
}

export function seatsOf(hold: Pick<Hold, 'lines'>): Seat[] {
  const seats = hold.lines.flatMap(({ typeName, dateId, named, quantity }) =>
    Array.from({ length: quantity }, () => ({ typeName, dateId, named })),
  );
  return seats.map((seat, index) => ({ index, ...seat }));
}

/** How many places are held. */
export function placesOf(hold: Pick<Hold, 'lines'>): number {
  return hold.lines.reduce((sum, { quantity }) => sum + quantity, 0);
}
