import { Injectable } from '@nestjs/common';
import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '../auth/actor.ts';
import type { Tx } from '../database/database.ts';
import { jsonText } from '../database/json.ts';
import { newId } from '../ids.ts';
import { correlationId } from '../telemetry/context.ts';

export interface AuditSubject {
  readonly type: string;
  readonly id: string;
}

/** One thing done, of many. */
export interface AuditDeed {
  readonly action: string;
  readonly subject: AuditSubject;
  readonly details?: Record<string, unknown>;
}

export interface AuditRow {
  readonly id: string;
  readonly at: Date;
  readonly actor_id: string | null;
  readonly actor_role: string;
  readonly action: string;
  readonly subject_type: string;
  readonly subject_id: string;
  readonly details: Record<string, unknown>;
}

export interface AuditFilter {
  readonly subjectType?: string;
  readonly subjectId?: string;
  readonly actorId?: string;
  readonly action?: string;
  readonly before?: { readonly at: string; readonly id: string };
  readonly limit: number;
}

/** The journal: who changed what, when. Append-only, written in the transaction of the change. */
@Injectable()
export class Audit {
  // oxlint-disable-next-line estrade/max-params -- reads as a sentence: in this transaction, this actor did this to that
  async record(
    tx: Tx,
    actor: Pick<Actor, 'id' | 'role'>,
    action: string,
    subject: AuditSubject,
    details: Record<string, unknown> = {},
  ): Promise<void> {
    await sql`
      insert into kit.audit (id, actor_id, actor_role, action, subject_type, subject_id, details, correlation_id)
      values (${newId()}, ${actor.id}, ${actor.role}, ${action}, ${subject.type}, ${subject.id}, ${jsonText(details)}::jsonb, ${correlationId() ?? null})`.execute(
      tx,
    );
  }

  /** The same done to many things, in one statement. */
  async recordAll(tx: Tx, actor: Pick<Actor, 'id' | 'role'>, deeds: readonly AuditDeed[]): Promise<void> {
    if (deeds.length === 0) return;
    const lines = deeds.map(({ action, subject: { type, id }, details = {} }) => {
      return { line: newId(), action, type, id, details };
    });
    await sql`
      insert into kit.audit (id, actor_id, actor_role, action, subject_type, subject_id, details, correlation_id)
      select line, ${actor.id}, ${actor.role}, action, type, id, details, ${correlationId() ?? null}
      from jsonb_to_recordset(${jsonText(lines)}::jsonb)
        as d(line uuid, action text, type text, id text, details jsonb)`.execute(tx);
  }

  /** Newest first. */
  async read(tx: Tx, filter: AuditFilter): Promise<AuditRow[]> {
    const { rows } = await sql<AuditRow>`
      select id, at, actor_id, actor_role, action, subject_type, subject_id, details from kit.audit
      where ${sql.join(conditions(filter), sql` and `)}
      order by at desc, id desc limit ${sql.lit(filter.limit)}`.execute(tx);
    return rows;
  }
}

function conditions({ subjectType, subjectId, actorId, action, before }: AuditFilter): RawBuilder<unknown>[] {
  const all = [
    subjectType && sql`subject_type = ${subjectType}`,
    subjectId && sql`subject_id = ${subjectId}`,
    actorId && sql`actor_id = ${actorId}`,
    action && sql`starts_with(action, ${action})`,
    before && sql`(at, id) < (${before.at}::timestamptz, ${before.id}::uuid)`,
  ];
  return [sql`true`, ...all.filter((one) => typeof one === 'object')];
}
