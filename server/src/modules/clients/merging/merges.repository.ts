import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { tables, type Tx } from '#kit/database/database';
import { jsonText } from '#kit/database/json';
import type { Contact } from '../client.ts';
import type { DB, Json } from '../clients.tables.ts';
import { type Merge, UNDO_DAYS } from './merge.ts';

type NewMerge = Pick<Merge, 'id' | 'keptId' | 'mergedId' | 'before' | 'revision'> & {
  readonly organizationId: string;
  readonly by: string | null;
};

const COLUMNS = sql.raw(`id, kept_id as "keptId", merged_id as "mergedId", before, revision, at,
  at + interval '${UNDO_DAYS} days' as "undoableUntil", at < now() - interval '${UNDO_DAYS} days' as "isOld"`);

@Injectable()
export class MergesRepository {
  /** From now on `mergedId`, and whoever was merged into it, is `keptId`. */
  async join(tx: Tx, { keptId, mergedId, ...merge }: NewMerge): Promise<void> {
    await sql`
      update clients.clients set root_id = ${keptId},
        merged_into = case when id = ${mergedId} then ${keptId}::uuid else merged_into end
      where root_id = ${mergedId}`.execute(tx);
    await tables<DB>(tx)
      .insertInto('clients.merges')
      .values({
        id: merge.id,
        organization_id: merge.organizationId,
        kept_id: keptId,
        merged_id: mergedId,
        by_member: merge.by,
        before: toJson(merge.before),
        revision: merge.revision,
      })
      .execute();
  }

  /** Two again: `mergedId` takes along whoever was merged into it. */
  async part(tx: Tx, { id, mergedId }: Merge): Promise<void> {
    await sql`
      with recursive family as (
        select id from clients.clients where id = ${mergedId}
        union all select c.id from clients.clients c join family f on c.merged_into = f.id)
      update clients.clients c set root_id = ${mergedId},
        merged_into = case when c.id = ${mergedId} then null else c.merged_into end
      from family f where c.id = f.id`.execute(tx);
    await sql`update clients.merges set undone_at = now() where id = ${id}`.execute(tx);
  }

  /** Standing and young enough, latest first. */
  async undoable(tx: Tx, keptId: string): Promise<Merge[]> {
    const { rows } = await sql<Merge>`
      select ${COLUMNS} from clients.merges
      where kept_id = ${keptId} and undone_at is null and at >= now() - make_interval(days => ${UNDO_DAYS})
      order by at desc, id desc limit 50`.execute(tx);
    return rows;
  }

  async lock(tx: Tx, keptId: string, mergeId: string): Promise<Merge | undefined> {
    const { rows } = await sql<Merge>`
      select ${COLUMNS} from clients.merges
      where id = ${mergeId} and kept_id = ${keptId} and undone_at is null for update`.execute(tx);
    return rows[0];
  }
}

function toJson(contact: Contact): Json {
  return jsonText(contact) as unknown as Json;
}
