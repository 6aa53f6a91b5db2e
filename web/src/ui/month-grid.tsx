'use client';

import clsx from 'clsx';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { formatDay } from '@/kit/format';
import { addDays, addMonths, weeksOf } from '@/kit/month';
import { IconButton } from './button';

interface MonthGridProps {
  selected: string | null;
  today: string;
  min?: string;
  max?: string;
  onPick: (day: string) => void;
}

const steps: Record<string, (day: string) => string> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -7),
  ArrowDown: (day) => addDays(day, 7),
  PageUp: (day) => addMonths(day, -1),
  PageDown: (day) => addMonths(day, 1),
};

/** One month. Arrows move by a day or a week, Page Up and Page Down by a month. */
export function MonthGrid({ selected, today, min = '1900-01-01', max = '2199-12-31', onPick }: MonthGridProps) {
  const [t, locale] = [useTranslations('ui'), useLocale()];
  const [at, setAt] = useState(selected ?? (today < min ? min : today));
  const grid = useRef<HTMLTableElement>(null);
  useEffect(() => grid.current?.querySelector<HTMLButtonElement>(`[data-day="${at}"]`)?.focus(), [at]);
  const weeks = weeksOf(at);

  function move(event: KeyboardEvent) {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const next = step(at);
    setAt(next < min ? min : next > max ? max : next);
  }

  return (
    <div className="month-picker">
      <div className="between">
        <IconButton icon="chevron-left" size="sm" label={t('date.previous')} onClick={() => setAt(addMonths(at, -1))} />
        <b aria-live="polite">{formatDay(noon(at), locale, 'month')}</b>
        <IconButton icon="chevron-right" size="sm" label={t('date.next')} onClick={() => setAt(addMonths(at, 1))} />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a calendar is a grid one moves in, and a table to read */}
      <table ref={grid} role="grid" onKeyDown={move}>
        <thead>
          <tr>
            {weeks[0]?.map((day) => (
              <th key={day} scope="col" abbr={weekday(day, locale, 'long')}>
                {weekday(day, locale, 'narrow')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day} aria-selected={day === selected}>
                  <button
                    type="button"
                    data-day={day}
                    tabIndex={day === at ? 0 : -1}
                    disabled={day < min || day > max}
                    aria-current={day === today ? 'date' : undefined}
                    aria-label={formatDay(noon(day), locale, 'long')}
                    className={clsx(day.slice(0, 7) !== at.slice(0, 7) && 'is-other')}
                    onClick={() => onPick(day)}
                  >
                    {Number(day.slice(8))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const noon = (day: string) => ({ at: `${day}T12:00:00Z`, zone: 'UTC' });

function weekday(day: string, locale: string, style: 'long' | 'narrow') {
  return new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' }).format(new Date(noon(day).at));
}
