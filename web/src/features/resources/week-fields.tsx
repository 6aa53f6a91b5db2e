'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/ui/button';
import { RangeRows } from './range-rows';
import { freshKey, type TypedDay, type TypedRange, typedRange } from './typed-hours';
import type { Part } from './use-resource-form';

const MONDAY = Date.UTC(2024, 0, 1);
const closed: TypedDay = { open: [], pauses: [] };

/** The hours of every week. Pauses are taken out of them. */
export function WeekFields({ value: { week }, change }: Part) {
  const [t, locale] = [useTranslations('resources.week'), useLocale()];
  const set = (at: number, day: TypedDay) => change({ week: week.map((one, i) => (i === at ? day : one)) });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const names = week.map((_, i) => weekday.format(MONDAY + i * 86_400_000));
  return (
    <div className="hours" id="week">
      {names.map((name, i) => (
        <DayFields key={name} name={name} day={week[i] ?? closed} onChange={(next) => set(i, next)} />
      ))}
      <Button
        variant="quiet"
        size="sm"
        icon="copy"
        className="self-start"
        disabled={!week[0]?.open.length}
        onClick={() => change({ week: week.map((day, i) => (i > 0 && i < 5 ? copyOf(week[0] ?? day) : day)) })}
      >
        {t('copy')}
      </Button>
    </div>
  );
}

interface DayFieldsProps {
  name: string;
  day: TypedDay;
  onChange: (day: TypedDay) => void;
}

function DayFields({ name, day, onChange }: DayFieldsProps) {
  const t = useTranslations('resources.week');
  const { open, pauses } = day;
  return (
    <div className="hours-day" role="group" aria-label={name}>
      <p className="strong sentence-case">{name}</p>
      <div className="hours-ranges">
        {open.length === 0 && <p className="muted">{t('closed')}</p>}
        <RangeRows
          ranges={open}
          label={name}
          onChange={(ranges) => onChange({ open: ranges, pauses: ranges.length ? pauses : [] })}
        />
        <RangeRows pause ranges={pauses} label={name} onChange={(ranges) => onChange({ open, pauses: ranges })} />
      </div>
      <div className="cluster hours-acts">
        <Button
          variant="quiet"
          size="sm"
          icon="plus"
          aria-label={t('addFor', { day: name })}
          onClick={() =>
            onChange({ open: [...open, open.length ? typedRange(1080, 1260) : typedRange(540, 1020)], pauses })
          }
        >
          {t('add')}
        </Button>
        {open.length > 0 && (
          <Button
            variant="quiet"
            size="sm"
            aria-label={t('pauseFor', { day: name })}
            onClick={() => onChange({ open, pauses: [...pauses, typedRange(750, 810)] })}
          >
            {t('pause')}
          </Button>
        )}
      </div>
    </div>
  );
}

function copyOf({ open, pauses }: TypedDay): TypedDay {
  return { open: open.map(again), pauses: pauses.map(again) };
}

function again(range: TypedRange): TypedRange {
  return { ...range, key: freshKey() };
}
