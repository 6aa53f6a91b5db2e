'use client';

import type { Agenda } from '@estrade/api/bookings-agenda';
import clsx from 'clsx';
import { useLocale, useTranslations } from 'next-intl';
import { useState, type CSSProperties } from 'react';
import { formatDay } from '@/kit/format';
import { SoftLink } from '@/kit/i18n/soft-link';
import { BlockDialog, type BlockWish } from './block-dialog';
import { clockOf } from './clock';
import type { Column, Stretch } from './columns';
import { DayColumn } from './day-column';
import { MoveDialog, type MoveWish } from './move-dialog';
import { DayRemarks } from './remarks';
import { useDragging } from './use-dragging';
import { hrefOf, type View } from './view';
import { townOf } from './words';

export interface GridProps {
  columns: readonly Column[];
  /** Whole hours that are shown. */
  hours: Stretch;
  view: View;
  base: string;
  organizationId: string;
  resources: Agenda['resources'];
  zone: string;
  now: string;
  canArrange: boolean;
}

/** Days beside each other, hours below each other. With a mouse, what is booked is drawn elsewhere, and empty time is drawn to be kept. */
export function TimeGrid(props: GridProps) {
  const { columns, hours, zone, now, view, canArrange } = props;
  const t = useTranslations('agenda');
  const [move, setMove] = useState<MoveWish | null>(null);
  const [block, setBlock] = useState<BlockWish | null>(null);
  const dragging = useDragging({ hours, canArrange, onMove: setMove, onBlock: setBlock });
  const style = { '--from': hours.from, '--hours': hours.until - hours.from, '--days': columns.length };
  return (
    <>
      <div
        className={clsx('cal-grid', columns.length === 1 && 'is-day')}
        style={style as CSSProperties}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls: the keys must reach it
        tabIndex={0}
        role="region"
        aria-label={t('grid', { town: townOf(zone) })}
      >
        <DayHeads {...props} />
        <div className="cal-hours" aria-hidden="true">
          {Array.from({ length: hours.until - hours.from }, (_, i) => (
            <span key={i}>{clockOf((hours.from + i) * 60)}</span>
          ))}
        </div>
        {columns.map((column) => (
          <DayColumn
            key={column.on}
            column={column}
            hours={hours}
            view={view}
            base={props.base}
            resources={props.resources}
            zone={zone}
            now={now}
            dragging={dragging}
          />
        ))}
      </div>
      {move && <MoveDialog wish={move} zone={zone} onClose={() => setMove(null)} />}
      {block && (
        <BlockDialog
          wish={block}
          organizationId={props.organizationId}
          resources={props.resources}
          zone={zone}
          preferred={view.resource}
          onClose={() => setBlock(null)}
        />
      )}
    </>
  );
}

function DayHeads({ columns, view, base, zone }: GridProps) {
  const locale = useLocale();
  return (
    <div className="cal-days">
      <span className="tiny" aria-hidden="true">
        {townOf(zone)}
      </span>
      {columns.map(({ on, isToday, remarks }) => {
        const [weekday = '', day = ''] = partsOf(on, locale);
        return (
          <div key={on} className={clsx(on === view.on && 'is-shown')}>
            <SoftLink
              href={hrefOf(base, { ...view, on, booking: undefined })}
              aria-current={isToday ? 'date' : undefined}
            >
              {weekday}
              <b>{day}</b>
              <span className="visually-hidden">
                {formatDay({ at: `${on}T12:00:00Z`, zone: 'UTC' }, locale, 'month')}
              </span>
            </SoftLink>
            <DayRemarks remarks={remarks} />
          </div>
        );
      })}
    </div>
  );
}

function partsOf(on: string, locale: string): string[] {
  const at = new Date(`${on}T12:00:00Z`);
  const say = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(at);
  return [say({ weekday: 'short' }), String(Number(on.slice(8)))];
}
