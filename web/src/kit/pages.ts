'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { useAdopted } from './adopt';

/** One page of a list with a keyset cursor, as the API answers it. */
export interface Page<T> {
  items: T[];
  next: string | null;
}

interface Pages<T> {
  items: T[];
  /** Reads the next page; null when all is there. */
  more: (() => void) | null;
  loading: boolean;
}

/**
 * A list that grows: the server read the first page, the browser reads the others. `key` names the list and its filter; an act that
 * changes a row invalidates it, and what was loaded is read anew.
 */
export function usePages<T>(
  key: readonly unknown[],
  first: Page<T>,
  read: (after: string | undefined) => Promise<Page<T>>,
): Pages<T> {
  const initialData = { pages: [first], pageParams: [undefined] };
  useAdopted(key, first, initialData);
  const list = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => read(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    initialData,
  });
  return {
    items: list.data.pages.flatMap(({ items }) => items),
    more: list.hasNextPage ? () => void list.fetchNextPage() : null,
    loading: list.isFetchingNextPage,
  };
}
