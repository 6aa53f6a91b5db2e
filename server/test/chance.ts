import { randomInt } from 'node:crypto';

/** The seed of this run: a new one, unless `SEED` repeats an earlier one. Say it in the name of the spec. */
export const seed = Number(process.env['SEED'] ?? randomInt(1_000_000));

export interface Chance {
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  /** True so many times out of a hundred. */
  often(percent: number): boolean;
  oneOf<T>(choices: readonly T[]): T;
}

/** Mulberry32: the same numbers for the same seed. */
export function chance(from: number): Chance {
  let state = from;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    between,
    often: (percent) => next() * 100 < percent,
    oneOf: (choices) => choices[between(0, choices.length - 1)]!,
  };
}
