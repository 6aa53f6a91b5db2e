'use client';

import { ProblemError } from '@estrade/api/client';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';

/** One cache of answers per browser. A refusal is not tried again; a cut of the network is. */
export function Queries({ children }: { children: ReactNode }) {
  const [client] = useState(
    () =>
      new QueryClient({
        defaultOptions: { queries: { staleTime: 30_000, retry: (failures, error) => failures < 2 && !refused(error) } },
      }),
  );
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}

function refused(error: Error) {
  return error instanceof ProblemError && error.problem.status >= 400 && error.problem.status < 500;
}
