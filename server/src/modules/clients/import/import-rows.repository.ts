import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { tables, type Tx } from '#kit/database/database';
import { jsonText } from '#kit/database/json';
import type { Contact } from '../client.ts';
import type { DB, Json } from '../clients.tables.ts';
import type { Remark } from './reading.ts';

/** What became of one line, and what there was before. */
export interface DoneRow {
  readonly line: number;
  readonly outcome: 'created' | 'merged' | 'refused';
  readonly clientId: string | null;
  /** The revision it left her at. */
  readonly revision: number | null;
  readonly before: Contact | null;
  /** Addresses that became hers by it. */
  readonly emails: readonly string[];
  readonly noteId: string | null;
  readonly refusal: Remark | null;
}

/** A line that wrote something, and what became of the client since. */
export interface Written extends Pick<DoneRow, 'line' | 'outcome' | 'before' | 'emails' | 'noteId'> {
  readonly clientId: string;
  /** Nobody has changed, merged or unmerged her since. */
  readonly untouched: boolean;
  /** Something hangs on her that did not come with the file. */
  readonly used: boolean;
}

@Injectable()
export class ImportRowsRepository {
  async doneLines(tx: Tx, importId: string): Promise<ReadonlySet<number>> {
    const { rows } = await sql<{ line: number }>`
      select line from clients.import_rows where import_id = ${importId}`.execute(tx);
    return new Set(rows.map(({ line }) => line));
  }

  async keep(tx: Tx, importId: string, rows: readonly DoneRow[]): Promise<void> {
    if (rows.length === 0) return;
    await tables<DB>(tx)
      .insertInto('clients.import_rows')
      .values(
        rows.map(({ line, outcome, clientId, revision, before, emails, noteId, refusal }) => ({
          import_id: importId,
          line,
          outcome,
          revision,
          client_id: clientId,
          before: before && json(before),
          emails: [...emails],
          note_id: noteId,
          refusal: refusal && json(refusal),
        })),
      )
      .execute();
  }

  /** What a run wrote, the last line first; the clients are locked. */
  async written(tx: Tx, importId: string): Promise<Written[]> {
    await sql`
      select from clients.clients where id in (select client_id from clients.import_rows where import_id = ${importId})
      order by id for update`.execute(tx);
    const { rows } = await sql<Written>`
      select r.line, r.outcome, r.before, r.emails, r.note_id as "noteId", c.id as "clientId",
        c.merged_into is null and c.archived_at is null and c.revision = r.revision as untouched,
        exists (select from clients.activities a where a.client_id = c.id and a.kind not in ('imported', 'claimed'))
          or exists (select from clients.activities a where a.client_id = c.id and a.kind = 'imported' and not starts_with(a.key, ${importId}))
          or exists (select from clients.notes n where n.client_id = c.id and n.id is distinct from r.note_id)
          or exists (select from clients.measure_sets s where s.client_id = c.id)
          or exists (select from clients.clients m where m.root_id = c.id and m.id <> c.id) as used
      from clients.import_rows r join clients.clients c on c.id = r.client_id
      where r.import_id = ${importId} order by r.line desc`.execute(tx);
    return rows;
  }

  async removeClients(tx: Tx, ids: readonly string[]): Promise<void> {
    await sql`delete from clients.clients where id = any(${[...ids]}::uuid[])`.execute(tx);
  }

  /** All lines may be run again. */
  async free(tx: Tx, importId: string): Promise<void> {
    await tables<DB>(tx).deleteFrom('clients.import_rows').where('import_id', '=', importId).execute();
  }
}

function json(value: unknown): Json {
  return jsonText(value) as unknown as Json;
}
