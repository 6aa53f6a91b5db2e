import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';
import type { Notice } from './intent.ts';

export interface Outgoing {
  readonly position: number;
  readonly payload: unknown;
}

const MOST = 200;
const LEASE = sql.lit('30 seconds');

/** Notifications on their way to the merchant. */
@Injectable()
export class OutgoingRepository {
  /** `ids`: one a notice; copies of a notice share it. */
  async add(tx: Tx, notices: readonly (Notice & { readonly id: string; readonly at: string })[]): Promise<void> {
    const all = notices.flatMap((notice) => Array.from({ length: notice.copies }, () => notice));
    const payload = ({ id, type, at, intent, refund }: (typeof notices)[number]) =>
      JSON.stringify({ id, type, createdAt: at, intent, refund });
    await sql`
      insert into payments.network_events (id, type, payload, due_at)
      select id, type, payload, case when late is null then 'infinity' else now() + make_interval(secs => late) end
      from unnest(${all.map(({ id }) => id)}::text[], ${all.map(({ type }) => type)}::text[], ${all.map(payload)}::jsonb[],
        ${all.map(({ afterSeconds }) => afterSeconds)}::float8[]) x(id, type, payload, late)`.execute(tx);
  }

  /** Takes what is due, for half a minute: whoever took it and died loses it to the next. */
  async take(tx: Tx): Promise<Outgoing[]> {
    const { rows } = await sql<Outgoing>`
      update payments.network_events set tries = tries + 1, due_at = now() + interval ${LEASE}
      where position in (select position from payments.network_events
        where delivered_at is null and due_at <= now() and created_at > now() - interval '3 days'
        order by position limit ${sql.lit(MOST)} for update skip locked)
      returning position, payload`.execute(tx);
    return rows.toSorted((a, b) => a.position - b.position);
  }

  async delivered(tx: Tx, taken: readonly Outgoing[]): Promise<void> {
    await sql`
      update payments.network_events set delivered_at = now()
      where position = any(${taken.map(({ position }) => position)}::bigint[])`.execute(tx);
  }

  /** Not taken by the merchant: again later, with growing pauses of up to an hour. */
  async postpone(tx: Tx, taken: readonly Outgoing[]): Promise<void> {
    await sql`
      update payments.network_events set due_at = now() + make_interval(secs => least(power(2, least(tries, 12)), 3600))
      where position = any(${taken.map(({ position }) => position)}::bigint[])`.execute(tx);
  }
}
