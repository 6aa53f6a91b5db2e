'use client';

import type { Booking } from '@estrade/api/bookings-shapes';
import { bookings } from '@estrade/api/bookings';
import { ProblemError } from '@estrade/api/client';
import { useCallback, useEffect, useState } from 'react';
import { browserApi } from '@/kit/browser-api';
import type { Slot } from './days';
import type { PickedService } from './service';

const DAY = 86_400_000;
/** As many days as the API tells at once. */
const STEP = 62 * DAY;
/** How often it looks further by itself while nothing is free: a year. */
const LOOKS = 6;

export interface Shelf {
  slots: readonly Slot[];
  /** What one holds of the service already. */
  held: Booking | null;
  /** The server's clock when it was asked, and how far it is ahead of ours; milliseconds. */
  now: string;
  ahead: number;
  /** Until when slots are known, and until when there may be any; milliseconds. */
  until: number;
  end: number;
}

export type ShelfState =
  | { at: 'loading' }
  | { at: 'cut' }
  /** Not booked online, or gone: why, in words. */
  | { at: 'closed'; why: string }
  | { at: 'open'; shelf: Shelf; looking: boolean };

/** The slots of a service: the next two months at first, further while nothing is free, and further when asked. */
export function useSlots({ id, horizonDays }: PickedService, ready: boolean) {
  const [state, setState] = useState<ShelfState>({ at: 'loading' });

  const look = useCallback(
    async (known: Shelf | null, atLeast: number) => {
      try {
        if (known) setState({ at: 'open', shelf: known, looking: true });
        setState({ at: 'open', shelf: await further(id, { known, atLeast, horizonDays }), looking: false });
      } catch (failure) {
        setState(stateAfter(failure, known));
      }
    },
    [id, horizonDays],
  );

  useEffect(() => {
    if (ready) void look(null, 0);
  }, [ready, look]);

  return {
    state,
    /** Everything anew, as far as it is known. */
    reload: () => look(null, state.at === 'open' ? state.shelf.until : 0),
    more: () => state.at === 'open' && !state.looking && void look(state.shelf, state.shelf.until + STEP),
  };
}

function stateAfter(failure: unknown, known: Shelf | null): ShelfState {
  if (!(failure instanceof ProblemError)) throw failure;
  if (known) return { at: 'open', shelf: known, looking: false };
  const { status, detail } = failure.problem;
  return status === 0 || status >= 500 ? { at: 'cut' } : { at: 'closed', why: detail };
}

interface Reach {
  known: Shelf | null;
  atLeast: number;
  horizonDays: number;
}

async function further(serviceId: string, { known, atLeast, horizonDays }: Reach): Promise<Shelf> {
  let shelf = known ?? nothing(horizonDays);
  for (let looks = 0; wants(shelf, atLeast, looks); looks += 1) {
    const until = Math.min(shelf.until + STEP, shelf.end);
    const query = { from: new Date(shelf.until).toISOString(), until: new Date(until).toISOString() };
    const { slots, held, now } = await browserApi(bookings.slots, { params: { serviceId }, query });
    shelf = {
      slots: [...shelf.slots, ...slots],
      held,
      now,
      ahead: Date.parse(now) - Date.now(),
      until,
      end: shelf.end,
    };
  }
  return shelf;
}

function nothing(horizonDays: number): Shelf {
  const begin = Date.now();
  return { slots: [], held: null, now: '', ahead: 0, until: begin, end: begin + (horizonDays + 1) * DAY };
}

function wants({ slots, until, end }: Shelf, atLeast: number, looks: number): boolean {
  return until < end && (until < atLeast || (slots.length === 0 && looks < LOOKS));
}
