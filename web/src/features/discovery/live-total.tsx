'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { readSearch } from './read-search';
import { toFilter } from './search-filter';
import { formQuery } from './soft-region';

const pause = 250;

/** « Voir 52 sorties »: follows what is set in the form it stands in, before it is sent. */
export function LiveTotal({ total }: { total: number }) {
  const t = useTranslations('discovery.filters');
  const place = useRef<HTMLSpanElement>(null);
  const [counted, setCounted] = useState<number | null>(total);
  useEffect(() => setCounted(total), [total]);
  useEffect(() => {
    const form = place.current?.closest('form');
    if (!form) return;
    let timer: ReturnType<typeof setTimeout>;
    let last = new AbortController();
    const count = () => {
      clearTimeout(timer);
      last.abort();
      last = new AbortController();
      const { signal } = last;
      timer = setTimeout(() => void askTotal(form, signal).then(setCounted, () => undefined), pause);
    };
    form.addEventListener('input', count);
    return () => {
      form.removeEventListener('input', count);
      clearTimeout(timer);
      last.abort();
    };
  }, []);
  return (
    <span ref={place} aria-live="polite">
      {counted === null ? t('show') : t('showCount', { count: counted })}
    </span>
  );
}

/** Null when a place was typed which only the server can look up. */
async function askTotal(form: HTMLFormElement, signal: AbortSignal): Promise<number | null> {
  const search = readSearch(paramsOf(new URLSearchParams(formQuery(form))));
  if (search.where && !search.point) return null;
  const filter = toFilter(search, { words: search.words, point: search.point });
  const pairs = Object.entries(filter).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((one) => [name, String(one)]),
  );
  const response = await fetch(`/api/events/facets?${new URLSearchParams(pairs)}`, { signal });
  const { total } = (await response.json()) as { total?: number };
  return total ?? null;
}

function paramsOf(query: URLSearchParams): Record<string, string[]> {
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
}
