import type { Town } from '@estrade/api/events-search';
import { useLocale } from 'next-intl';
import { useEffect, useState } from 'react';

const pause = 150;
const shown = 6;

/** Towns whose name begins like what is typed, a moment after the last key. */
export function useTowns(text: string): readonly Town[] {
  const locale = useLocale();
  const [towns, setTowns] = useState<readonly Town[]>([]);
  const typed = text.trim();
  useEffect(() => {
    if (typed.length < 2) return setTowns([]);
    const stop = new AbortController();
    const ask = () =>
      askTowns(typed, { locale, signal: stop.signal }).then(
        (items) => setTowns(items.slice(0, shown)),
        () => undefined,
      );
    const timer = setTimeout(() => void ask(), pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [typed, locale]);
  return towns;
}

async function askTowns(
  typed: string,
  { locale, signal }: { locale: string; signal: AbortSignal },
): Promise<readonly Town[]> {
  const headers = { 'accept-language': locale };
  const response = await fetch(`/api/places/towns?${new URLSearchParams({ q: typed })}`, { signal, headers });
  const { items = [] } = (await response.json()) as { items?: Town[] };
  return items;
}
