import type { MeasureGroup } from '@estrade/editions/client-fields';
import { type Measure, type Question, questionOf } from './measure.ts';

export interface MeasureSet {
  readonly id: string;
  readonly organizationId: string;
  readonly clientId: string;
  readonly confirmed: boolean;
  readonly revision: number;
  /** `YYYY-MM-DD` */
  readonly measuredOn: string;
  readonly measuredBy: string | null;
  readonly note: string;
  readonly confirmedAt: Date | null;
  readonly values: readonly Measure[];
}

export interface Judged extends Measure {
  readonly question: Question | null;
}

/** What is odd about each measure of a draft, beside what was confirmed last. What is confirmed is asked about no more. */
export function judged(
  { confirmed, values }: MeasureSet,
  groups: readonly MeasureGroup[],
  before: MeasureSet | undefined,
): Judged[] {
  const points = new Map(groups.flatMap((group) => group.points.map((point) => [point.key, point])));
  return values.map((value) => {
    const point = points.get(value.point);
    const then = before?.values.find(({ point: key, kind }) => key === value.point && kind === value.kind);
    return { ...value, question: confirmed || !point ? null : questionOf(value, point, then?.tenths ?? null) };
  });
}

/** The one that counts: confirmed last. */
export function currentOf(sets: readonly MeasureSet[]): MeasureSet | undefined {
  return inOrder(sets).at(-1);
}

/** The confirmed ones as they came, which is how they are counted. */
export function inOrder(sets: readonly MeasureSet[]): MeasureSet[] {
  return sets
    .filter(({ confirmed }) => confirmed)
    .toSorted((a, b) => timeOf(a) - timeOf(b) || a.id.localeCompare(b.id, 'en'));
}

function timeOf({ confirmedAt }: MeasureSet): number {
  return confirmedAt?.getTime() ?? 0;
}
