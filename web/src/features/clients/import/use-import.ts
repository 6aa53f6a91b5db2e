'use client';

import { clients } from '@estrade/api/clients';
import type { ClientImport } from '@estrade/api/clients-import';
import { browserApi } from '@/kit/browser-api';
import { useRunning } from '@/kit/running';

/** An import as it stands, and what can be done with it. */
export function useImport(initial: ClientImport) {
  const params = { organizationId: initial.organizationId, importId: initial.id };
  const { given, busy, refusal, act } = useRunning(['client-import', initial.id], initial, () =>
    browserApi(clients.showImport, { params }),
  );
  return {
    given,
    busy,
    refusal,
    map: (columns: Record<string, string>) => act(() => browserApi(clients.mapImport, { params, body: { columns } })),
    run: () => act(() => browserApi(clients.runImport, { params })),
    undo: () => act(() => browserApi(clients.undoImport, { params })),
  };
}

export type Importing = ReturnType<typeof useImport>;
