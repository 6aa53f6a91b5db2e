'use client';

import type { MeasureSet } from '@estrade/api/clients-measures';
import type { ClientForm } from '@estrade/api/clients-shapes';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { formatDay } from '@/kit/format';
import { asWritten } from '@/kit/zoned';
import { Badge } from '@/ui/badge';
import { Segment } from '@/ui/segment';
import { type Column, Table } from '@/ui/table';
import { Panel } from '@/ui/workspace';
import { kinds, type Kind, measureOf } from './entry';
import { formatChange, formatLength, type Unit } from './length';
import { Trend } from './trend';

type Point = ClientForm['measures'][number]['points'][number];

interface CompareTableProps {
  /** Confirmed, the latest first. */
  sets: readonly MeasureSet[];
  groups: ClientForm['measures'];
}

/** Side by side on a desk; more would be read by nobody. */
const SHOWN = 4;
/** From so many on, a line shows more than figures. */
const TREND = 3;

/** What was confirmed, set by set, and what changed last. */
export function CompareTable({ sets, groups }: CompareTableProps) {
  const t = useTranslations('clients.measures');
  const there = kinds.filter((kind) => sets.some(({ values }) => values.some((value) => value.kind === kind)));
  const [chosen, setKind] = useState<Kind>('body');
  const [unit, setUnit] = useState<Unit>('cm');
  const kind = there.includes(chosen) ? chosen : (there[0] ?? 'body');
  const columns = useColumns({ sets, kind, unit });
  const points = groups.flatMap((group) => group.points);
  const rows = points.filter(({ key: point }) => sets.some((set) => measureOf(set, { point, kind })));
  return (
    <Panel title={t('compare')} count={sets.length} foot={<Notes sets={sets} />}>
      <div className="pad toolbar">
        {there.length > 1 && (
          <Segment
            label={t('kindLabel')}
            value={kind}
            onChange={setKind}
            options={there.map((value) => ({ value, label: t(`kind.${value}`) }))}
          />
        )}
        <Segment
          label={t('unitLabel')}
          value={unit}
          onChange={setUnit}
          options={[
            { value: 'cm', label: t('cm') },
            { value: 'in', label: t('in') },
          ]}
        />
      </div>
      <Table bare dense caption={t('compare')} rows={rows} rowKey={({ key }) => key} columns={columns} />
    </Panel>
  );
}

function useColumns({ sets, kind, unit }: { sets: readonly MeasureSet[]; kind: Kind; unit: Unit }): Column<Point>[] {
  const [t, locale] = [useTranslations('clients.measures'), useLocale() as 'fr' | 'en'];
  const [latest, previous] = sets;
  const of = (set: MeasureSet | undefined, { key }: Point) => measureOf(set, { point: key, kind })?.mm;
  const change: Column<Point> = {
    key: 'change',
    head: t('change'),
    number: true,
    renderCell: (point) => {
      const [now, then] = [of(latest, point), of(previous, point)];
      if (now === undefined || then === undefined) return '–';
      return now === then ? t('same') : <b>{formatChange(now - then, unit, locale)}</b>;
    },
  };
  const trend: Column<Point> = {
    key: 'trend',
    head: t('trend'),
    renderCell: (point) => {
      const lengths = sets.toReversed().flatMap((set) => of(set, point) ?? []);
      if (lengths.length < TREND) return null;
      return (
        <Trend
          values={lengths}
          text={t('trendOf', { list: lengths.map((mm) => formatLength(mm, unit, locale)).join(', ') })}
        />
      );
    },
  };
  return [
    { key: 'point', head: t('point'), label: '', renderCell: ({ label }) => <b>{label[locale]}</b> },
    ...sets.slice(0, SHOWN).map((set, at): Column<Point> => {
      const name = t('numbered', { number: set.number ?? 0 });
      return {
        key: set.id,
        label: name,
        head: (
          <span className="measure-head">
            {name} {at === 0 && <Badge tone="good">{t('current')}</Badge>}
            <small className="faint">{formatDay(asWritten(`${set.measuredOn}T00:00`), locale, 'numeric')}</small>
          </span>
        ),
        number: true,
        desk: at > 1,
        renderCell: (point) => {
          const mm = of(set, point);
          return mm === undefined ? '–' : formatLength(mm, unit, locale);
        },
      };
    }),
    ...(previous ? [change] : []),
    ...(sets.length >= TREND ? [trend] : []),
  ];
}

function Notes({ sets }: { sets: readonly MeasureSet[] }) {
  const [t, locale] = [useTranslations('clients.measures'), useLocale()];
  return (
    <ul className="plain-list">
      {sets.slice(0, SHOWN).map(({ id, number, measuredOn, measuredBy, note }) => (
        <li key={id} className="break-words">
          {t('taken', {
            number: number ?? 0,
            day: formatDay(asWritten(`${measuredOn}T00:00`), locale, 'numeric'),
            name: measuredBy?.name ?? t('somebody'),
          })}
          {note && ` ${note}`}
        </li>
      ))}
    </ul>
  );
}
