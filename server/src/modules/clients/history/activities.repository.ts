import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';
import { jsonText } from '#kit/database/json';
import { newId } from '#kit/ids';
import type { NewActivity } from './activity.ts';

export interface Activity extends NewActivity {
  readonly id: string;
  readonly at: Date;
}

/** One that had not been kept before. */
export interface KeptActivity {
  readonly clientId: string;
  readonly kind: string;
  readonly at: Date;
}

/** A sum in one currency. */
export interface Sum {
  readonly amount: number;
  readonly currency: string;
}

@Injectable()
export class ActivitiesRepository {
  /** Each once, however often it is told; answers those that were new. */
  async keep(tx: Tx, activities: readonly NewActivity[]): Promise<KeptActivity[]> {
    if (activities.length === 0) return [];
    const rows = activities.map((activity) => ({ id: newId(), ...activity }));
    const { rows: kept } = await sql<KeptActivity>`
      insert into clients.activities
        (id, organization_id, client_id, kind, key, title, detail, subject_id, event_id, amount, currency, at)
      select id, "organizationId", "clientId", kind, key, coalesce(title, ''), coalesce(detail, ''), "subjectId", "eventId",
        amount, currency, coalesce(at, now())
      from jsonb_to_recordset(${jsonText(rows)}::jsonb)
        as a(id uuid, "organizationId" uuid, "clientId" uuid, kind text, key text, title text, detail text, "subjectId" uuid,
          "eventId" uuid, amount bigint, currency text, at timestamptz)
      order by "organizationId", kind, key
      on conflict do nothing
      returning client_id as "clientId", kind, at`.execute(tx);
    return kept;
  }

  /** Of a client and of those merged into her, newest first; one more than the limit. */
  async page(
    tx: Tx,
    rootId: string,
    { before, limit }: { readonly before: readonly [string, string] | undefined; readonly limit: number },
  ): Promise<Activity[]> {
    const [at, id] = before ?? [null, null];
    const { rows } = await sql<Activity>`
      select a.id, a.organization_id as "organizationId", a.client_id as "clientId", a.kind, a.key, a.title, a.detail,
        a.subject_id as "subjectId", a.event_id as "eventId", a.amount, a.currency, a.at
      from clients.activities a join clients.clients c on c.id = a.client_id
      where c.root_id = ${rootId} and (${at}::timestamptz is null or (a.at, a.id) < (${at}::timestamptz, ${id}::uuid))
      order by a.at desc, a.id desc limit ${sql.lit(limit + 1)}`.execute(tx);
    return rows;
  }

  /** What she has paid, less what she was given back. */
  async spent(tx: Tx, rootId: string): Promise<Sum[]> {
    const { rows } = await sql<Sum>`
      select sum(a.amount)::bigint as amount, a.currency
      from clients.activities a join clients.clients c on c.id = a.client_id
      where c.root_id = ${rootId} and a.currency is not null group by a.currency order by a.currency`.execute(tx);
    return rows;
  }
}
