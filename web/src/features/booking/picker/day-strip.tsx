'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { dateParts } from '@/kit/format';
import type { Slot } from './days';

interface DayStripProps {
  days: ReadonlyMap<string, readonly Slot[]>;
  selected: string | null;
  /** Looks further; null when there is nothing beyond. */
  more: (() => void) | null;
  onPick: (day: string) => void;
}

/** On a phone: the days that have something free, one beside the other. */
export function DayStrip({ days, selected, more, onPick }: DayStripProps) {
  const [t, locale] = [useTranslations('booking.picker'), useLocale()];
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const chosen = selected && strip.current?.querySelector<HTMLElement>(`[data-day="${selected}"]`);
    if (chosen && strip.current) strip.current.scrollLeft = chosen.offsetLeft - strip.current.clientWidth / 3;
  }, [selected]);
  return (
    <div ref={strip} className="daystrip" role="group" aria-label={t('day')}>
      {[...days].map(([day, slots]) => {
        const parts = dateParts({ at: `${day}T12:00:00Z`, zone: 'UTC' }, locale);
        return (
          <button key={day} type="button" data-day={day} aria-pressed={day === selected} onClick={() => onPick(day)}>
            {parts.weekday}
            <b>{parts.day}</b>
            {parts.month}
            <span className="visually-hidden">, {t('free', { count: slots.length })}</span>
          </button>
        );
      })}
      {more && (
        <button type="button" className="is-more" onClick={more}>
          {t('later')}
        </button>
      )}
    </div>
  );
}
