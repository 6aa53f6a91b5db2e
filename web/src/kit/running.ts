'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useAct } from './act';
import { useAdopted } from './adopt';

const EVERY = 700;

interface Running<T> {
  given: T;
  busy: boolean;
  /** Why the last act was refused, in words; empty when it was not. */
  refusal: string;
  /** Does something to it; its answer is what it is now. */
  act: (call: () => Promise<T>) => Promise<void>;
}

/** Long work the house does by itself: as it stands, and while it runs asked how far it is. */
export function useRunning<T extends { status: string }>(
  key: readonly unknown[],
  initial: T,
  read: () => Promise<T>,
): Running<T> {
  const client = useQueryClient();
  const { busy, refusal, run } = useAct();
  useAdopted(key, initial);
  const { data: given } = useQuery({
    queryKey: key,
    queryFn: read,
    initialData: initial,
    refetchInterval: ({ state }) => state.data?.status === 'running' && EVERY,
  });
  const act = async (call: () => Promise<T>) => {
    await run(async () => client.setQueryData(key, await call()));
  };
  return { given: given as T, busy, refusal, act };
}
