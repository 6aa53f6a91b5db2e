import { Injectable } from '@nestjs/common';
import { type Selectable, sql } from 'kysely';
import { tables, type Tx } from '#kit/database/database';
import { jsonText } from '#kit/database/json';
import type { DB, EventsImports, Json } from '../events.tables.ts';
import type { EventImport, Findings, ImportStatus, KeptDraft, Outcome, RowRefused } from './event-import.ts';

type Changes = Partial<Pick<EventImport, 'status' | 'runBy' | 'weeks' | 'zone' | 'wish' | 'findings' | 'kept'>>;

/** What became of one line. */
export interface DoneRow {
  readonly line: number;
  readonly eventId: string | null;
  readonly refusal: RowRefused | null;
}

@Injectable()
export class ImportsRepository {
  async insert(tx: Tx, one: EventImport, createdBy: string | null): Promise<void> {
    await tables<DB>(tx)
      .insertInto('events.imports')
      .values({
        id: one.id,
        organization_id: one.organizationId,
        created_by: createdBy,
        filename: one.filename,
        format: one.format,
        language: one.language,
        zone: one.zone,
        weeks: one.weeks,
        wish: json(one.wish),
        findings: json(one.findings),
      })
      .execute();
  }

  async find(tx: Tx, importId: string): Promise<EventImport | undefined> {
    const rows = await tables<DB>(tx).selectFrom('events.imports').selectAll().where('id', '=', importId).execute();
    return rows[0] && importOf(rows[0]);
  }

  /** Its row locked until the end of the transaction: one chunk, one undo, one change of mind at a time. */
  async lock(tx: Tx, importId: string): Promise<EventImport | undefined> {
    await sql`select 1 from events.imports where id = ${importId} for update`.execute(tx);
    return this.find(tx, importId);
  }

  /** Latest first. */
  async ofOrganization(tx: Tx, organizationId: string, limit: number): Promise<EventImport[]> {
    const rows = await tables<DB>(tx)
      .selectFrom('events.imports')
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
    await tables<DB>(tx).updateTable('events.imports').set(set).where('id', '=', importId).execute();
  }

  async outcome(tx: Tx, importId: string): Promise<Outcome> {
    const { rows } = await sql<{ done: number; events: string[] | null; refused: RowRefused[] | null }>`
      select count(*)::int as done, array_agg(event_id order by line) filter (where event_id is not null) as events,
        jsonb_agg(refusal order by line) filter (where refusal is not null) as refused
      from events.import_rows where import_id = ${importId}`.execute(tx);
    const { done, events, refused } = rows[0]!;
    return { done, eventIds: events ?? [], refused: refused ?? [] };
  }

  async doneLines(tx: Tx, importId: string): Promise<ReadonlySet<number>> {
    const { rows } = await sql<{ line: number }>`
      select line from events.import_rows where import_id = ${importId}`.execute(tx);
    return new Set(rows.map(({ line }) => line));
  }

  async keepRows(tx: Tx, importId: string, rows: readonly DoneRow[]): Promise<void> {
    await tables<DB>(tx)
      .insertInto('events.import_rows')
      .values(
        rows.map(({ line, eventId, refusal }) => ({
          import_id: importId,
          line,
          event_id: eventId,
          refusal: refusal && json(refusal),
        })),
      )
      .execute();
  }

  /** Lines whose draft is gone may be run again; so may those that were refused. */
  async freeLines(tx: Tx, importId: string): Promise<void> {
    await sql`delete from events.import_rows where import_id = ${importId} and event_id is null`.execute(tx);
  }

  /** Imports of one organization write one after the other: none of them misses what another brings in. */
  async waitTurn(tx: Tx, organizationId: string): Promise<void> {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`events.imports ${organizationId}`}, 0))`.execute(tx);
  }

  /** Ids, where they come from, of what the organization has imported; of these ones only when given. */
  async knownIds(tx: Tx, organizationId: string, among: readonly string[] | null = null): Promise<ReadonlySet<string>> {
    const { rows } = await sql<{ source_id: string }>`
      select source_id from events.events where organization_id = ${organizationId} and source_id is not null
        ${among ? sql`and source_id = any(${[...among]}::text[])` : sql``}
`.execute(tx);
    return new Set(rows.map((row) => row.source_id));
  }

  /** The events of a run that are still there, locked. */
  async lockEvents(tx: Tx, importId: string): Promise<string[]> {
    const { rows } = await sql<{ id: string }>`
      select e.id from events.events e join events.import_rows r on r.event_id = e.id
      where r.import_id = ${importId} order by e.id for update of e`.execute(tx);
    return rows.map(({ id }) => id);
  }

  /** Those begun so long ago. */
  async stale(tx: Tx, { days, limit }: { readonly days: number; readonly limit: number }): Promise<string[]> {
    const { rows } = await sql<{ id: string }>`
      select id from events.imports where created_at < now() - make_interval(days => ${days}::int)
        and status in ('previewed', 'undone', 'failed') order by created_at limit ${sql.lit(limit)}`.execute(tx);
    return rows.map(({ id }) => id);
  }

  async remove(tx: Tx, importId: string): Promise<void> {
    await tables<DB>(tx).deleteFrom('events.imports').where('id', '=', importId).execute();
  }
}

function json(value: unknown): Json {
  return jsonText(value) as unknown as Json;
}

function importOf(row: Selectable<EventsImports>): EventImport {
  return {
    id: row.id,
    organizationId: row.organization_id,
    createdAt: row.created_at,
    filename: row.filename,
    format: row.format as EventImport['format'],
    language: row.language as EventImport['language'],
    zone: row.zone,
    weeks: row.weeks,
    wish: row.wish as EventImport['wish'],
    status: row.status as ImportStatus,
    runBy: row.run_by,
    findings: row.findings as unknown as Findings,
    kept: row.kept as unknown as KeptDraft[],
  };
}
