'use client';

import clsx from 'clsx';
import { useLocale, useTranslations } from 'next-intl';
import { useRef, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { formatDay } from '@/kit/format';
import { addMonths, weeksOf } from '@/kit/month';
import { IconButton } from '@/ui/button';
import { moveAmong, type Slot } from './days';

interface MonthCalendarProps {
  days: ReadonlyMap<string, readonly Slot[]>;
  /** Any day of the month that is shown. */
  month: string;
  selected: string | null;
  /** First and last day of the whole calendar. */
  min: string;
  max: string;
  /** So few slots of a day are the last ones; 0 where a day has only one. */
  few: number;
  onMonth: (day: string) => void;
  onPick: (day: string) => void;
}

/** A month with the days that have something free. Arrows move among these. */
export function MonthCalendar({ days, month, selected, min, max, few, onMonth, onPick }: MonthCalendarProps) {
  const [t, locale] = [useTranslations('booking.picker'), useLocale()];
  const grid = useRef<HTMLDivElement>(null);
  function move(event: KeyboardEvent) {
    const to = selected && moveAmong([...days.keys()], selected, event.key);
    if (!to) return;
    event.preventDefault();
    flushSync(() => onPick(to)); // its month may only be drawn now
    grid.current?.querySelector<HTMLButtonElement>('[aria-pressed="true"]')?.focus();
  }
  return (
    <section className="stack gap-3 month-box" aria-label={t('month')}>
      <div className="between">
        <h2 className="h4 first-up" aria-live="polite">
          {formatDay(noon(month), locale, 'month')}
        </h2>
        <span className="nowrap">
          <IconButton
            icon="chevron-left"
            size="sm"
            label={t('previousMonth')}
            disabled={month.slice(0, 7) <= min.slice(0, 7)}
            onClick={() => onMonth(addMonths(month, -1))}
          />
          <IconButton
            icon="chevron-right"
            size="sm"
            label={t('nextMonth')}
            disabled={month.slice(0, 7) >= max.slice(0, 7)}
            onClick={() => onMonth(addMonths(month, 1))}
          />
        </span>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys move among the buttons inside */}
      <div ref={grid} className="slot-month" onKeyDown={move}>
        <Weekdays month={month} />
        {weeksOf(month)
          .flat()
          .map((day) => (
            <DayCell
              key={day}
              day={day}
              month={month}
              free={days.get(day)?.length ?? 0}
              few={few}
              selected={selected}
              onPick={onPick}
            />
          ))}
      </div>
      {few > 0 && <p className="small faint">{t('fewNote')}</p>}
    </section>
  );
}

function Weekdays({ month }: { month: string }) {
  const locale = useLocale();
  return weeksOf(month)[0]?.map((day) => (
    <abbr key={day} title={weekday(day, locale, 'long')}>
      {weekday(day, locale, 'narrow')}
    </abbr>
  ));
}

interface DayCellProps extends Pick<MonthCalendarProps, 'month' | 'few' | 'selected' | 'onPick'> {
  day: string;
  /** How many slots are free. */
  free: number;
}

function DayCell({ day, month, free, few, selected, onPick }: DayCellProps) {
  const [t, locale] = [useTranslations('booking.picker'), useLocale()];
  if (day.slice(0, 7) !== month.slice(0, 7)) return <i aria-hidden="true" />;
  const number = Number(day.slice(8));
  if (free === 0) return <i aria-hidden="true">{number}</i>;
  return (
    <button
      type="button"
      className={clsx(free <= few && 'is-few')}
      aria-pressed={day === selected}
      aria-label={t('dayFree', { day: formatDay(noon(day), locale, 'long'), count: free })}
      onClick={() => onPick(day)}
    >
      {number}
    </button>
  );
}

const noon = (day: string) => ({ at: `${day}T12:00:00Z`, zone: 'UTC' });

function weekday(day: string, locale: string, style: 'long' | 'narrow') {
  return new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' }).format(new Date(noon(day).at));
}
