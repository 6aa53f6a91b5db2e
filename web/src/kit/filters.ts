'use client';

import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useTransition } from 'react';

interface Filters {
  get: (name: string) => string;
  /** Empty takes the filter away. */
  set: (name: string, value: string) => void;
  /** The list of the new filter is on its way. */
  waiting: boolean;
}

/** The filters of a private list, kept in the address: they can be shared, and back works. */
export function useFilters(): Filters {
  const [router, pathname, params] = [useRouter(), usePathname(), useSearchParams()];
  const [waiting, start] = useTransition();
  function set(name: string, value: string) {
    const next = new URLSearchParams(params);
    if (value) next.set(name, value);
    else next.delete(name);
    start(() => router.replace(next.size ? `${pathname}?${next}` : pathname, { scroll: false }));
  }
  return { get: (name) => params.get(name) ?? '', set, waiting };
}
