import type { Measure as Dto, TypedMeasure } from '@estrade/api/clients-measures';
import type { MeasureGroup, MeasurePoint } from '@estrade/editions/client-fields';

export type Question = NonNullable<Dto['question']>;

/** A measure as it is kept. */
export interface Measure extends Pick<TypedMeasure, 'point' | 'kind' | 'unit' | 'sure'> {
  /** Of a millimetre. */
  readonly tenths: number;
}

/** How many tenths of a millimetre one of the unit is. */
const TENTHS = { cm: 100, in: 254, mm: 10 } as const;

export function toTenths({ value, unit }: Pick<TypedMeasure, 'value' | 'unit'>): number {
  return Math.round(value * TENTHS[unit]);
}

/** As it was typed: hundredths of a centimetre, thousandths of an inch. */
export function valueOf({ tenths, unit }: Measure): number {
  return unit === 'cm' ? tenths / TENTHS.cm : Math.round((tenths / TENTHS.in) * 1000) / 1000;
}

/**
 * What is odd about a measure: it lies where no body does, though in another unit it would not; or far from what it was the
 * last time (`before`, in tenths). What somebody is sure of is never odd.
 */
export function questionOf(measure: Measure, point: MeasurePoint, before: number | null): Question | null {
  if (measure.sure) return null;
  const span = spanOf(measure, point);
  if (!within(measure.tenths, span)) return elsewhere(measure, span) ?? 'unusual';
  return before !== null && measure.kind !== 'ease' ? sinceThen(measure, before) : null;
}

/** What is wrong with what was typed as a whole; the place of the first measure that is. */
export function faultOf(
  values: readonly TypedMeasure[],
  groups: readonly MeasureGroup[],
): { readonly code: string; readonly field: string } | null {
  const points = new Set(groups.flatMap((group) => group.points.map(({ key }) => key)));
  const seen = new Set<string>();
  for (const [at, { point, kind }] of values.entries()) {
    if (!points.has(point)) return { code: 'clients.unknown_point', field: `values.${at}.point` };
    if (seen.has(`${kind} ${point}`)) return { code: 'clients.repeated_measure', field: `values.${at}.point` };
    seen.add(`${kind} ${point}`);
  }
  return null;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Garments may be shorter or wider than the body; ease is what lies between the two. */
function spanOf({ kind }: Measure, { from, to }: MeasurePoint): Span {
  if (kind === 'ease') return { from: -600, to: 5000 };
  return kind === 'body' ? { from: from * 10, to: to * 10 } : { from: from * 5, to: to * 20 };
}

function within(tenths: number, { from, to }: Span): boolean {
  return tenths >= from && tenths <= to;
}

function elsewhere(measure: Measure, span: Span): Question | null {
  if (measure.kind === 'ease') return null;
  return OTHERS[measure.unit].find(([unit]) => within(readAs(measure, unit), span))?.[1] ?? null;
}

/** A quarter more or less than last time is asked about; first whether it was meant in the other unit. */
function sinceThen(measure: Measure, before: number): Question | null {
  if (isNear(measure.tenths, before, 0.25)) return null;
  return OTHERS[measure.unit].find(([unit]) => isNear(readAs(measure, unit), before, 0.1))?.[1] ?? 'changed';
}

function isNear(tenths: number, before: number, share: number): boolean {
  return Math.abs(tenths - before) <= Math.abs(before) * share;
}

function readAs({ tenths, unit }: Measure, other: keyof typeof TENTHS): number {
  return Math.round((tenths / TENTHS[unit]) * TENTHS[other]);
}

const OTHERS: Record<TypedMeasure['unit'], readonly (readonly [keyof typeof TENTHS, Question])[]> = {
  cm: [
    ['in', 'inches'],
    ['mm', 'millimetres'],
  ],
  in: [
    ['cm', 'centimetres'],
    ['mm', 'millimetres'],
  ],
};
