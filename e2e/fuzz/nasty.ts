/** A small deterministic generator: the same seed asks the same things. */
export function chance(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(next: () => number, list: readonly T[]): T {
  return list[Math.floor(next() * list.length)]!;
}

/** What nobody should send and everybody does. */
export const NASTY: readonly unknown[] = [
  null,
  true,
  '',
  ' ',
  0,
  -1,
  1e308,
  9007199254740992,
  0.1,
  'NaN',
  [],
  [[]],
  {},
  { a: { b: { c: [] } } },
  'x'.repeat(5_000),
  'é'.repeat(300),
  '🎟️🏳️‍🌈',
  '\u0000',
  '\ud800',
  '\u202Egnirts',
  "'; drop table events.events; --",
  '" or 1=1 --',
  '<script>alert(1)</script>',
  '{{7*7}}${7*7}',
  '../../../../etc/passwd',
  '%00%2e%2e%2f',
  '1970-01-01T00:00:00Z',
  '9999-99-99T99:99',
  '00000000-0000-0000-0000-000000000000',
  '__proto__',
  { __proto__: null, constructor: { prototype: { polluted: true } } },
];

/** Parts of an address. */
export const NASTY_PATHS: readonly string[] = [
  'nope',
  '0',
  '-1',
  '..%2f..%2f',
  '%00',
  '%F0%9F%8E%9F',
  '%27%20or%201=1--',
  'a'.repeat(190),
  '00000000-0000-7000-8000-000000000000',
  '%E0%A4%A',
];
