import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../database/database.ts';

/** One thing that must always be true, and what contradicts it now. */
export interface Finding {
  /** In plain words: `counters equal a recount`. */
  readonly check: string;
  readonly ok: boolean;
  /** What contradicts it, the first few of it; empty when it is true. */
  readonly detail: string;
}

/** Looks whether one part of the house is in order. Changes nothing. */
export interface Examination {
  examine(): Promise<readonly Finding[]>;
}

/** Each selects the rows that must not exist. */
export type Checks = Readonly<Record<string, RawBuilder<unknown>>>;

const SHOWN = 5;

/** Makes all checks in one snapshot, so that work under way is seen whole or not at all. */
export async function examine(database: Database, checks: Checks): Promise<Finding[]> {
  return database.tx(async (tx) => {
    await sql`set transaction isolation level repeatable read, read only`.execute(tx);
    const findings: Finding[] = [];
    for (const [check, wrong] of Object.entries(checks)) {
      const { rows } = await sql`select * from (${wrong}) w limit ${sql.lit(SHOWN)}`.execute(tx);
      findings.push({ check, ok: rows.length === 0, detail: rows.map((row) => JSON.stringify(row)).join(' ') });
    }
    return findings;
  });
}
