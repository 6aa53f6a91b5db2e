'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

const adopted = new WeakSet<object>();

/**
 * What the server has just read goes before what the browser kept from an earlier visit: after an edit one comes back to what was
 * written. Each reading is taken once, so that going back finds the longer list one had scrolled through.
 */
export function useAdopted(key: readonly unknown[], read: object, data: unknown = read): void {
  const client = useQueryClient();
  useEffect(() => {
    if (adopted.has(read)) return;
    adopted.add(read);
    client.setQueryData(key, data);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a new reading, not a new array around the same key
  }, [client, read]);
}
