import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Table } from './table';

export interface ChartPoint {
  /** Unique, for instance the ISO day. */
  key: string;
  /** In full, in the table: « samedi 21 novembre ». */
  label: string;
  /** Under the bar; left out where it would be too dense. */
  tick?: string;
  value: number;
  /** As people read it: « 47 », « 1 240 € ». */
  text: string;
}

interface ChartProps {
  title: string;
  points: readonly ChartPoint[];
  /** Heads of the table. */
  columns: { label: string; value: string };
  /** Writes a value of the axis. */
  axis: (value: number) => string;
}

const box = { width: 880, height: 250, left: 56, bottom: 30, top: 18 };

/** Bars, one per day or week, with their figures in a table. Drawn on the server, no script. */
export function Chart({ title, points, columns, axis }: ChartProps) {
  const t = useTranslations('ui');
  const id = useId();
  const top = ceiling(Math.max(0, ...points.map(({ value }) => value)));
  const best = points.reduce<ChartPoint | undefined>(
    (most, point) => (point.value > (most?.value ?? 0) ? point : most),
    undefined,
  );
  return (
    <figure className="chart-figure">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
      <div className="chart-box" tabIndex={0} role="region" aria-label={t('chart.scroll')}>
        <svg
          className="chart"
          viewBox={`0 0 ${box.width} ${box.height}`}
          role="img"
          aria-labelledby={`${id}-title ${id}-text`}
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-text`}>{best ? t('chart.highest', { label: best.label, value: best.text }) : ''}</desc>
          <Axis top={top} write={axis} />
          <Bars points={points} top={top} best={best} />
        </svg>
      </div>
      <details className="chart-table">
        <summary className="link small">{t('chart.table')}</summary>
        <Table
          caption={title}
          dense
          rows={points}
          rowKey={({ key }) => key}
          columns={[
            { key: 'label', head: columns.label, renderCell: ({ label }) => label },
            { key: 'value', head: columns.value, number: true, renderCell: ({ text }) => text },
          ]}
        />
      </details>
    </figure>
  );
}

function Axis({ top, write }: { top: number; write: (value: number) => string }) {
  return [0, 0.5, 1].map((part) => (
    <g key={part}>
      <line className="gridline" x1={box.left} x2={box.width} y1={y(part)} y2={y(part)} />
      <text className="axis" x={box.left - 8} y={y(part) + 4} textAnchor="end">
        {write(top * part)}
      </text>
    </g>
  ));
}

function Bars({ points, top, best }: { points: readonly ChartPoint[]; top: number; best?: ChartPoint }) {
  const step = (box.width - box.left) / Math.max(1, points.length);
  const width = Math.min(44, step * 0.66);
  return points.map((point, index) => {
    const middle = box.left + step * (index + 0.5);
    const height = top === 0 ? 0 : ((box.height - box.top - box.bottom) * point.value) / top;
    return (
      <g key={point.key}>
        <rect
          className="bar"
          x={middle - width / 2}
          y={box.height - box.bottom - height}
          width={width}
          height={height}
          rx={Math.min(4, width / 4)}
        />
        {point === best && (
          <text className="mark" x={middle} y={box.height - box.bottom - height - 6} textAnchor="middle">
            {point.text}
          </text>
        )}
        {point.tick && (
          <text className="axis" y={box.height - 10} {...tickPlace(middle)}>
            {point.tick}
          </text>
        )}
      </g>
    );
  });
}

// A word at the very right would stand half outside.
function tickPlace(middle: number): { x: number; textAnchor: 'middle' | 'end' } {
  return middle > box.width - 30 ? { x: box.width, textAnchor: 'end' } : { x: middle, textAnchor: 'middle' };
}

function y(part: number) {
  return box.height - box.bottom - (box.height - box.top - box.bottom) * part;
}

/** The next round figure, even so that half of it is whole: 47 → 50, 1,240 → 2,000. */
function ceiling(value: number): number {
  if (value <= 2) return 2;
  const size = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 4, 5, 6, 8, 10].find((factor) => factor * size >= value) ?? 10) * size;
}
