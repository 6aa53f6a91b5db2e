import type pg from 'pg';
import { drive, type Measured } from './load.ts';
import type { House } from './house.ts';

const POOLS = [2, 4, 8, 16, 32];
const CALLERS = 64;

/** Runs `round` with pools of several sizes and answers the best: more connections on a hot row sell less. */
export async function atBestPool(
  house: House,
  round: (pool: pg.Pool) => Promise<boolean>,
  seconds = 2,
): Promise<Measured & { readonly pool: number }> {
  const results = [];
  for (const size of POOLS) {
    const pool = house.pool(size);
    await drive({ callers: CALLERS, seconds: 0.5, round: () => round(pool) });
    results.push({ ...(await drive({ callers: CALLERS, seconds, round: () => round(pool) })), pool: size });
    await pool.end();
  }
  return results.toSorted((a, b) => b.perSecond - a.perSecond)[0]!;
}
