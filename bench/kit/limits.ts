import type pg from 'pg';
import { drive, type Measured } from './load.ts';
import type { House } from './house.ts';
import { seconds } from './scale.ts';

const POOLS = [2, 4, 8, 16];
const CALLERS = 64;

/** A limit at the best size of its pool, to be measured as often as wanted. */
export interface PooledLimit {
  readonly size: number;
  measure(): Promise<Measured>;
}

/** Finds the pool at which `round` is fastest: more connections on a hot row sell less. */
export async function atBestPool(house: House, round: (pool: pg.Pool) => Promise<boolean>): Promise<PooledLimit> {
  const found: { pool: pg.Pool; size: number; perSecond: number }[] = [];
  for (const size of POOLS) {
    const pool = house.pool(size);
    const { perSecond } = await drive({ callers: CALLERS, seconds: seconds(1), round: () => round(pool) });
    found.push({ pool, size, perSecond });
  }
  const [best] = found.toSorted((a, b) => b.perSecond - a.perSecond);
  const measure = () => drive({ callers: CALLERS, seconds: seconds(2), round: () => round(best!.pool) });
  return { size: best!.size, measure };
}
