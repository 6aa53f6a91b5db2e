import { Injectable } from '@nestjs/common';
import { type Selectable, sql } from 'kysely';
import { tables, type Tx } from '#kit/database/database';
import { jsonText } from '#kit/database/json';
import type { ClientsImports, DB, Json } from '../clients.tables.ts';
import type { ClientImport, Findings, ImportStatus, KeptClient, Outcome } from './client-import.ts';
import type { Remark } from './reading.ts';

type Changes = Partial<Pick<ClientImport, 'status' | 'runBy' | 'wish' | 'findings' | 'kept'>>;

@Injectable()
export class ImportsRepository {
  async insert(tx: Tx, one: ClientImport, createdBy: string | null): Promise<void> {
    await tables<DB>(tx)
      .insertInto('clients.imports')
      .values({
        id: one.id,
        organization_id: one.organizationId,
        created_by: createdBy,
        filename: one.filename,
        language: one.language,
        wish: json(one.wish),
        findings: json(one.findings),
      })
      .execute();
  }

  async find(tx: Tx, importId: string): Promise<ClientImport | undefined> {
    const row = await tables<DB>(tx)
      .selectFrom('clients.imports')
      .selectAll()
      .where('id', '=', importId)
      .executeTakeFirst();
    return row && importOf(row);
  }

  /** Its row locked until the end of the transaction: one chunk, one undo, one change of mind at a time. */
  async lock(tx: Tx, importId: string): Promise<ClientImport | undefined> {
    await sql`select from clients.imports where id = ${importId} for update`.execute(tx);
    return this.find(tx, importId);
  }

  /** Latest first. */
  async ofOrganization(tx: Tx, organizationId: string, limit: number): Promise<ClientImport[]> {
    const rows = await tables<DB>(tx)
      .selectFrom('clients.imports')
      .selectAll()
      .where('organization_id', '=', organizationId)
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(sql.lit(limit))
      .execute();
    return rows.map(importOf);
  }

  async change(tx: Tx, importId: string, { wish, findings, kept, runBy, ...plain }: Changes): Promise<void> {
    const set = {
      ...plain,
      ...(runBy !== undefined && { run_by: runBy }),
      ...(wish && { wish: json(wish) }),
      ...(findings && { findings: json(findings) }),
      ...(kept && { kept: json(kept) }),
    };
    await tables<DB>(tx).updateTable('clients.imports').set(set).where('id', '=', importId).execute();
  }

  async outcome(tx: Tx, importId: string): Promise<Outcome> {
    const { rows } = await sql<Omit<Outcome, 'refused'> & { refused: Remark[] | null }>`
      select count(*)::int as done, (count(*) filter (where outcome = 'created'))::int as created,
        (count(*) filter (where outcome = 'merged'))::int as merged,
        jsonb_agg(refusal order by line) filter (where refusal is not null) as refused
      from clients.import_rows where import_id = ${importId}`.execute(tx);
    const { refused, ...counts } = rows[0]!;
    return { ...counts, refused: refused ?? [] };
  }

  /** Those begun so long ago. */
  async stale(tx: Tx, { days, limit }: { readonly days: number; readonly limit: number }): Promise<string[]> {
    const { rows } = await sql<{ id: string }>`
      select id from clients.imports where created_at < now() - make_interval(days => ${days}::int)
      order by created_at limit ${sql.lit(limit)}`.execute(tx);
    return rows.map(({ id }) => id);
  }

  async remove(tx: Tx, importId: string): Promise<void> {
    await tables<DB>(tx).deleteFrom('clients.imports').where('id', '=', importId).execute();
  }
}

function json(value: unknown): Json {
  return jsonText(value) as unknown as Json;
}

function importOf(row: Selectable<ClientsImports>): ClientImport {
  return {
    id: row.id,
    organizationId: row.organization_id,
    createdAt: row.created_at,
    filename: row.filename,
    language: row.language as ClientImport['language'],
    wish: row.wish as unknown as ClientImport['wish'],
    status: row.status as ImportStatus,
    runBy: row.run_by,
    findings: row.findings as unknown as Findings,
    kept: row.kept as unknown as KeptClient[],
  };
}
