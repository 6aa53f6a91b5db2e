'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ticketing } from '@estrade/api/ticketing';
import type { CheckIn, DoorCounter } from '@estrade/api/ticketing-door';
import { useRef } from 'react';
import { browserApi } from '@/kit/browser-api';
import { useLive } from '@/kit/live';
import { doorKeys } from './door-keys';

/** Without a socket: often enough to be of use, rarely enough for twenty phones on one network. */
const ASKED_EVERY_MS = 5_000;
/** With one: how many came in the last minute changes by itself. */
const PACE_EVERY_MS = 20_000;
/** The log follows the counter, not at each of its steps. */
const LOG_AFTER_MS = 1_000;

/** One attempt of the log. */
export type Logged = Omit<CheckIn, 'party'>;

interface Door {
  counter: DoorCounter;
  log: Logged[];
  /** Since when nothing is heard any more; null while all is well. */
  lostSince: string | null;
}

/** The counter and the log of a list, live. What was heard last stays on the screen when the connection is lost. */
export function useDoor(listId: string, first: { counter: DoorCounter; log: Logged[] }): Door {
  const params = { listId };
  const live = useLive(ticketing.doorCounter, { params }, useHearing(listId));
  const refetchInterval = live ? PACE_EVERY_MS : ASKED_EVERY_MS;
  const always = { refetchInterval, retry: false, networkMode: 'always', staleTime: 0 } as const;
  const counter = useQuery({
    ...always,
    queryKey: doorKeys.counter(listId),
    queryFn: () => browserApi(ticketing.doorCounter, { params }),
    initialData: first.counter,
  });
  const log = useQuery({
    ...always,
    queryKey: doorKeys.log(listId),
    queryFn: async () => (await browserApi(ticketing.checkIns, { params, query: { limit: 24 } })).items,
    initialData: first.log,
  });
  return { counter: counter.data, log: log.data, lostSince: counter.isError ? counter.data.at : null };
}

/** What was heard of the counter takes its place, and lets the log be read a moment later. */
function useHearing(listId: string): (heard: DoorCounter) => void {
  const queries = useQueryClient();
  const logWaits = useRef(false);
  function readLogSoon() {
    if (logWaits.current) return;
    logWaits.current = true;
    setTimeout(() => {
      logWaits.current = false;
      void queries.invalidateQueries({ queryKey: doorKeys.log(listId) });
    }, LOG_AFTER_MS);
  }
  return (heard) => {
    const queryKey = doorKeys.counter(listId);
    // what was asked before is older
    void queries.cancelQueries({ queryKey }).then(() => queries.setQueryData(queryKey, heard));
    readLogSoon();
  };
}
