'use client';

import type { Agenda } from '@estrade/api/bookings-agenda';
import clsx from 'clsx';
import { useLocale, useTranslations } from 'next-intl';
import { formatDay } from '@/kit/format';
import { toWall } from '@/kit/zoned';
import { clockOf } from './clock';
import { type Column, isClosed, type Stretch } from './columns';
import { GridItem } from './grid-item';
import { placeOf } from './place';
import { useWhy } from './remarks';
import type { Dragging } from './use-dragging';
import type { View } from './view';

interface DayColumnProps {
  column: Column;
  hours: Stretch;
  view: View;
  base: string;
  resources: Agenda['resources'];
  zone: string;
  now: string;
  dragging: Dragging;
}

/** One day: when it is closed, what is on, what time it is. */
export function DayColumn({ column, hours, view, base, resources, zone, now, dragging }: DayColumnProps) {
  const [locale, why] = [useLocale(), useWhy()];
  const { on, isToday, items, margins, closed } = column;
  const drawn = dragging.drawn?.on === on ? dragging.drawn : null;
  const within = { from: hours.from * 60, until: hours.until * 60 };
  return (
    <div
      className={clsx('cal-day', on === view.on && 'is-shown')}
      data-on={on}
      role="group"
      aria-label={formatDay({ at: `${on}T12:00:00Z`, zone: 'UTC' }, locale, 'long')}
      onPointerDown={(event) => dragging.drawOn(event, on)}
    >
      {closed.flatMap((stretch) => {
        const seen = clip(stretch, within);
        return seen ? [<span key={stretch.from} className="cal-off" style={placeOf(seen)} />] : [];
      })}
      {isClosed(column) && <p className="cal-why">{why(column)}</p>}
      {margins.map((margin) => (
        <span key={margin.id + margin.from} className="cal-item is-buffer" style={placeOf(margin)} aria-hidden="true">
          {margin.until - margin.from >= 20 && <Minutes count={margin.until - margin.from} />}
        </span>
      ))}
      {items.map((item) => (
        <GridItem
          key={item.id}
          item={item}
          view={view}
          base={base}
          resources={resources}
          zone={zone}
          now={now}
          dragging={dragging}
        />
      ))}
      {drawn && (
        <span className={clsx('cal-item is-drawn', drawn.moved && 'is-moved')} style={placeOf(drawn)}>
          <b className="num">
            {clockOf(drawn.from)} – {clockOf(drawn.until)}
          </b>
        </span>
      )}
      {isToday && <NowLine now={now} zone={zone} within={within} />}
    </div>
  );
}

function Minutes({ count }: { count: number }) {
  const t = useTranslations('agenda');
  return <span>{t('minutes', { count })}</span>;
}

function NowLine({ now, zone, within }: { now: string; zone: string; within: Stretch }) {
  const t = useTranslations('agenda');
  const wall = toWall(now, zone).slice(11, 16);
  const at = Number(wall.slice(0, 2)) * 60 + Number(wall.slice(3));
  if (at < within.from || at >= within.until) return null;
  return (
    <span className="cal-now" style={placeOf({ from: at, until: at })}>
      <span className="visually-hidden">{t('now', { time: wall })}</span>
    </span>
  );
}

function clip({ from, until }: Stretch, within: Stretch): Stretch | null {
  const seen = { from: Math.max(from, within.from), until: Math.min(until, within.until) };
  return seen.from < seen.until ? seen : null;
}
