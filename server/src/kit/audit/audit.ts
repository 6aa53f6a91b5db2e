import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Actor } from '../auth/actor.ts';
import type { Tx } from '../database/database.ts';
import { newId } from '../ids.ts';
import { correlationId } from '../telemetry/context.ts';

export interface AuditSubject {
  readonly type: string;
  readonly id: string;
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
  // oxlint-disable-next-line max-params -- reads as a sentence: in this transaction, this actor did this to that
  async record(
    tx: Tx,
    actor: Pick<Actor, 'id' | 'role'>,
    action: string,
    subject: AuditSubject,
    details: Record<string, unknown> = {},
  ): Promise<void> {
    await sql`
      insert into kit.audit (id, actor_id, actor_role, action, subject_type, subject_id, details, correlation_id)
      values (${newId()}, ${actor.id}, ${actor.role}, ${action}, ${subject.type}, ${subject.id}, ${JSON.stringify(details)}::jsonb, ${correlationId() ?? null})`.execute(
      tx,
    );
  }

  /** Newest first. */
  async read(tx: Tx, filter: AuditFilter): Promise<AuditRow[]> {
    const { rows } = await sql<AuditRow>`
      select id, at, actor_id, actor_role, action, subject_type, subject_id, details from kit.audit
      where (${filter.subjectType ?? null}::text is null or subject_type = ${filter.subjectType ?? null})
        and (${filter.subjectId ?? null}::text is null or subject_id = ${filter.subjectId ?? null})
        and (${filter.actorId ?? null}::uuid is null or actor_id = ${filter.actorId ?? null})
        and (${filter.action ?? null}::text is null or action like ${filter.action ?? ''} || '%')
        and (${filter.before?.at ?? null}::timestamptz is null or (at, id) < (${filter.before?.at ?? null}::timestamptz, ${filter.before?.id ?? null}::uuid))
      order by at desc, id desc limit ${sql.lit(filter.limit)}`.execute(tx);
    return rows;
  }
}
