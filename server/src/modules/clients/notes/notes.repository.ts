import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { tables, type Tx } from '#kit/database/database';
import type { DB } from '../clients.tables.ts';

export interface Note {
  readonly id: string;
  readonly text: string;
  readonly authorId: string | null;
  readonly at: Date;
}

interface NewNote {
  readonly id: string;
  readonly organizationId: string;
  readonly clientId: string;
  readonly text: string;
  readonly authorId: string | null;
}

@Injectable()
export class NotesRepository {
  async insert(tx: Tx, { id, organizationId, clientId, text, authorId }: NewNote): Promise<Note> {
    const row = await tables<DB>(tx)
      .insertInto('clients.notes')
      .values({ id, organization_id: organizationId, client_id: clientId, text, author_id: authorId })
      .returning('at')
      .executeTakeFirstOrThrow();
    return { id, text, authorId, at: row.at };
  }

  /** On a client and on those merged into her, newest first; one more than the limit. */
  async page(
    tx: Tx,
    rootId: string,
    { before, limit }: { readonly before: string | undefined; readonly limit: number },
  ): Promise<Note[]> {
    const { rows } = await sql<Note>`
      select n.id, n.text, n.author_id as "authorId", n.at
      from clients.notes n join clients.clients c on c.id = n.client_id
      where c.root_id = ${rootId} and (${before ?? null}::uuid is null or n.id < ${before ?? null}::uuid)
      order by n.id desc limit ${sql.lit(limit + 1)}`.execute(tx);
    return rows;
  }

  async lock(tx: Tx, rootId: string, noteId: string): Promise<Note | undefined> {
    const { rows } = await sql<Note>`
      select n.id, n.text, n.author_id as "authorId", n.at
      from clients.notes n join clients.clients c on c.id = n.client_id
      where c.root_id = ${rootId} and n.id = ${noteId} for update of n`.execute(tx);
    return rows[0];
  }

  async remove(tx: Tx, noteId: string): Promise<void> {
    await tables<DB>(tx).deleteFrom('clients.notes').where('id', '=', noteId).execute();
  }
}
