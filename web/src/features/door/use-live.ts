'use client';

import { useQuery } from '@tanstack/react-query';
import { ticketing } from '@estrade/api/ticketing';
import type { CheckIn, DoorCounter } from '@estrade/api/ticketing-door';
import { browserApi } from '@/kit/browser-api';
import { doorKeys } from './door-keys';

/** Often enough to look live, rarely enough for twenty phones on one network. */
const EVERY_MS = 4000;

/** One attempt of the log. */
export type Logged = Omit<CheckIn, 'party'>;

interface Live {
  counter: DoorCounter;
  log: Logged[];
  /** Since when nothing is heard any more; null while all is well. */
  lostSince: string | null;
}

/** The counter and the log of a list, asked again and again. What was heard last stays on the screen when the connection is lost. */
export function useLive(listId: string, first: { counter: DoorCounter; log: Logged[] }): Live {
  const always = { refetchInterval: EVERY_MS, retry: false, networkMode: 'always', staleTime: 0 } as const;
  const params = { listId };
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
