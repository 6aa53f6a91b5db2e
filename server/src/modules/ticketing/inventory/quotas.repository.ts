import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';

/** So many places of a quota change hands: `held: -2, sold: 2` turns two held places into sold ones. */
export interface Move {
  readonly quotaId: string;
  readonly held: number;
  readonly sold: number;
}

/** Places of lines or tickets: each takes `quantity` of every one of its quotas. */
export interface Taken {
  readonly quotaIds: readonly string[];
  readonly quantity: number;
}

/**
 * The counters of quotas. Rows are locked by ascending id, in one statement a transaction and after everything else, so
 * that no two transactions wait for each other and a hot row is let go with the next commit.
 */
@Injectable()
export class QuotasRepository {
  /**
   * Moves places that are known to be there. All counters are written as they were locked: PostgreSQL tries the CHECK on
   * the row as it was when the statement began, before it finds that row replaced.
   */
  async move(tx: Tx, moves: readonly Move[]): Promise<void> {
    if (moves.length === 0) return;
    const ids = moves.map(({ quotaId }) => quotaId);
    await sql`
      with locked as materialized (
        select id, held, sold, blocked, capacity from ticketing.quotas where id = any(${ids}::uuid[]) order by id for update)
      update ticketing.quotas q set held = l.held + m.held, sold = l.sold + m.sold, blocked = l.blocked, capacity = l.capacity
      from json_to_recordset(${JSON.stringify(moves)}::json) as m ("quotaId" uuid, held int, sold int)
        join locked l on l.id = m."quotaId"
      where q.id = any(${ids}::uuid[]) and q.id = l.id`.execute(tx);
  }

  /** Locks the quotas and answers how many places each has left; closed ones have none. */
  async lock(tx: Tx, ids: readonly string[]): Promise<Map<string, number>> {
    const { rows } = await sql<{ id: string; left: number }>`
      select id, case when open then capacity - held - sold - blocked else 0 end as "left"
      from ticketing.quotas where id = any(${ids}::uuid[]) order by id for update`.execute(tx);
    return new Map(rows.map(({ id, left }) => [id, left]));
  }
}

/** The moves of many takings, summed per quota. */
export function movesOf(taken: readonly Taken[], per: { readonly held: number; readonly sold: number }): Move[] {
  return [...sumByQuota(taken)].map(([quotaId, quantity]) => ({
    quotaId,
    held: per.held * quantity,
    sold: per.sold * quantity,
  }));
}

export function sumByQuota(taken: readonly Taken[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { quotaIds, quantity } of taken) {
    for (const quotaId of quotaIds) sums.set(quotaId, (sums.get(quotaId) ?? 0) + quantity);
  }
  return sums;
}
