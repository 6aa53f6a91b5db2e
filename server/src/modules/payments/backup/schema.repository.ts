import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';
import type { Table } from './table-order.ts';

const CHUNK = 2_000;

/** The whole schema, row by row; the books of the embedded card network are not ours to keep. */
@Injectable()
export class SchemaRepository {
  /** Runs `work` on one unchanging picture of the database, however long it takes. */
  async frozen<T>(connection: Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
    return connection.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work);
  }

  async tables(tx: Tx): Promise<Table[]> {
    const { rows } = await sql<Table>`
      select c.relname as name, array(select distinct r.relname::text from pg_constraint k join pg_class r on r.oid = k.confrelid
        where k.conrelid = c.oid and k.contype = 'f') as needs
      from pg_class c where c.relnamespace = 'payments'::regnamespace and c.relkind = 'r' and c.relname not like 'network\\_%' order by c.relname`.execute(
      tx,
    );
    return rows;
  }

  /** Rows of a table as JSON text, in chunks. */
  async *rows(tx: Tx, table: string): AsyncIterable<string[]> {
    await sql`declare copied no scroll cursor for select to_jsonb(t)::text as row from payments.${sql.id(table)} t`.execute(
      tx,
    );
    for (;;) {
      const { rows } = await sql<{ row: string }>`fetch ${sql.lit(CHUNK)} from copied`.execute(tx);
      if (rows.length === 0) break;
      yield rows.map(({ row }) => row);
    }
    await sql`close copied`.execute(tx);
  }

  async count(tx: Tx, table: string): Promise<number> {
    const { rows } = await sql<{ count: number }>`select count(*) from payments.${sql.id(table)}`.execute(tx);
    return rows[0]?.count ?? 0;
  }

  /** Rules of the tables that look at how a row came about are silent while rows are put back; keys and checks are not. */
  async silence(tx: Tx, table: string): Promise<void> {
    await sql`alter table payments.${sql.id(table)} disable trigger user`.execute(tx);
  }

  async wake(tx: Tx, table: string): Promise<void> {
    await sql`alter table payments.${sql.id(table)} enable trigger user`.execute(tx);
  }

  async fill(tx: Tx, table: string, rows: readonly unknown[]): Promise<void> {
    const json = JSON.stringify(rows);
    await sql`
      insert into payments.${sql.id(table)}
      select * from jsonb_populate_recordset(null::payments.${sql.id(table)}, ${json}::jsonb)`.execute(tx);
  }
}
