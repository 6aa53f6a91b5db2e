import type { Measured } from './load.ts';

const ROUNDS = 3;

/**
 * Measures ours and its limit in turns, so that both meet the same machine: a rate is what was done in all rounds
 * together, a time is the middle of the rounds, the slowest hundredth the worst of them.
 */
export async function inTurns(ours: () => Promise<Measured>, limit: () => Promise<Measured>) {
  const [mine, other]: [Measured[], Measured[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    other.push(await limit());
    mine.push(await ours());
  }
  return { ours: together(mine), limit: together(other) };
}

function together(rounds: readonly Measured[]): Measured {
  const sum = (of: (one: Measured) => number) => rounds.reduce((total, one) => total + of(one), 0);
  const middle = (of: (one: Measured) => number) => rounds.map(of).toSorted((a, b) => a - b)[rounds.length >> 1]!;
  const elapsed = sum(({ done, perSecond }) => (perSecond > 0 ? done / perSecond : 0));
  return {
    perSecond: sum(({ done }) => done) / elapsed,
    p50: middle(({ p50 }) => p50),
    p95: middle(({ p95 }) => p95),
    p99: Math.max(...rounds.map(({ p99 }) => p99)),
    done: sum(({ done }) => done),
    failed: sum(({ failed }) => failed),
  };
}
