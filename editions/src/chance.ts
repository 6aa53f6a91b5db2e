/** Chance that can be repeated: the same seed gives the same draws, on any machine. */
export interface Chance {
  /** 0 ≤ n < 1. */
  next(): number;
  /** A whole number, both ends included. */
  int(low: number, high: number): number;
  real(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
  /** The list in another order; the given one is left as it is. */
  shuffle<T>(list: readonly T[]): T[];
}

export function chance(seed: string): Chance {
  const next = mulberry32(fnv1a(seed));
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => {
    if (!list.length) throw new Error('nothing to pick from');
    return list[int(0, list.length - 1)] as T;
  };
  const shuffle = <T>(list: readonly T[]) =>
    list
      .map((item) => ({ item, rank: next() }))
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ item }) => item);
  return { next, int, pick, shuffle, real: (low, high) => low + next() * (high - low) };
}

function fnv1a(text: string): number {
  return [...text].reduce((hash, char) => Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619) >>> 0, 2166136261);
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
