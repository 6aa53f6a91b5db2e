'use client';

import { ProblemError } from '@estrade/api/client';
import { events } from '@estrade/api/events';
import type { EventImport } from '@estrade/api/events-import';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '@/kit/browser-api';

const EVERY = 700;

/** An import as it stands; while it runs it is asked how far it is. */
export function useImport(initial: EventImport) {
  const tErrors = useTranslations('errors');
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const params = { importId: initial.id };
  const queryKey = ['import', initial.id];
  const { data: given } = useQuery({
    queryKey,
    queryFn: () => browserApi(events.showImport, { params }),
    initialData: initial,
    refetchInterval: ({ state }) => state.data?.status === 'running' && EVERY,
  });

  async function act(call: () => Promise<EventImport>) {
    setBusy(true);
    setError(null);
    try {
      client.setQueryData(queryKey, await call());
    } catch (refusal) {
      if (!(refusal instanceof ProblemError)) throw refusal;
      setError(refusal.problem.detail || tErrors('network'));
    } finally {
      setBusy(false);
    }
  }

  type Changes = Parameters<typeof browserApi<typeof events.mapImport>>[1];
  return {
    given,
    busy,
    error,
    map: (body: NonNullable<Changes>['body']) => act(() => browserApi(events.mapImport, { params, body })),
    run: () => act(() => browserApi(events.runImport, { params })),
    undo: () => act(() => browserApi(events.undoImport, { params })),
  };
}
