import type { House } from './house.ts';

/** One line of the table: our figure beside its limit, measured in the same run. */
export interface Row {
  readonly name: string;
  readonly ours: number;
  /** The bare program that does only that work; null when the goal is a time of our own. */
  readonly limit: number | null;
  readonly ratio: number | null;
  /** In words: `≥ 4.0 ×`, `p95 < 50 ms`. */
  readonly goal: string;
  readonly reached: boolean;
  readonly unit: string;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Time of one piece of work with ten times the data, over its time before; null where data does not grow. */
  readonly growth: number | null;
  /** What makes the figure believable: counts that must hold. */
  readonly note: string;
}

export interface Bench {
  readonly name: string;
  /** What the limit is, in plain words. */
  readonly limit: string;
  run(house: House): Promise<Row>;
}

export function row(
  given: Omit<Row, 'ratio' | 'reached'> & { readonly atLeast?: number; readonly also?: boolean },
): Row {
  const { atLeast, also = true, ...rest } = given;
  const ratio = rest.limit === null ? null : rest.ours / rest.limit;
  const reached = also && (atLeast === undefined || (ratio !== null && ratio >= atLeast));
  return { ...rest, ratio, reached };
}
