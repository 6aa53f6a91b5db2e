'use client';

import { events } from '@estrade/api/events';
import type { EventLine } from '@estrade/api/events-shapes';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { browserApi } from '@/kit/browser-api';
import { formatMoment } from '@/kit/format';
import { placesFor, type Choice, type Place } from './choices';

const PAUSE = 180;
const SHOWN = 6;

interface Where {
  organizationId: string;
  places: readonly Place[];
  runs: boolean;
}

/** What was typed, found among the events and the pages of the workspace. */
export function useChoices(
  typed: string,
  { organizationId, places, runs }: Where,
): { choices: Choice[]; busy: boolean } {
  const [t, locale] = [useTranslations('palette'), useLocale()];
  const q = useLater(typed.trim());
  const found = useQuery({
    queryKey: ['palette', organizationId, q],
    queryFn: () => browserApi(events.mine, { params: { organizationId }, query: { q: q || undefined, limit: 12 } }),
    placeholderData: keepPreviousData,
  });
  const base = `/workspace/${organizationId}`;
  const lines = (found.data?.items ?? []).slice(0, SHOWN).map((event) => eventChoice(event, base, runs, locale));
  const act: Choice = { group: 'acts', href: `${base}/events/new`, label: t('newEvent'), icon: 'plus' };
  return { choices: [...lines, ...(runs ? [act] : []), ...placesFor(places, typed)], busy: found.isFetching };
}

// oxlint-disable-next-line estrade/max-params -- an event, where it leads, who reads it
function eventChoice(event: EventLine, base: string, runs: boolean, locale: string): Choice {
  const { id, title, next } = event;
  const when = next && formatMoment({ at: next.startInstant, zone: next.zone }, locale);
  return {
    group: 'events',
    href: runs ? `${base}/events/${id}` : `${base}/events/${id}/participants`,
    label: title,
    icon: 'ticket',
    line: [when, next?.place?.city].filter(Boolean).join(' · '),
  };
}

function useLater(value: string): string {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return later;
}
