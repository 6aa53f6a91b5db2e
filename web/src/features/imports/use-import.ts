'use client';

import { events } from '@estrade/api/events';
import type { EventImport } from '@estrade/api/events-import';
import { browserApi } from '@/kit/browser-api';
import { useRunning } from '@/kit/running';

/** An import as it stands, and what can be done with it. */
export function useImport(initial: EventImport) {
  const params = { importId: initial.id };
  const { given, busy, refusal, act } = useRunning(['import', initial.id], initial, () =>
    browserApi(events.showImport, { params }),
  );
  type Changes = Parameters<typeof browserApi<typeof events.mapImport>>[1];
  return {
    given,
    busy,
    error: refusal,
    map: (body: NonNullable<Changes>['body']) => act(() => browserApi(events.mapImport, { params, body })),
    run: () => act(() => browserApi(events.runImport, { params })),
    undo: () => act(() => browserApi(events.undoImport, { params })),
  };
}
