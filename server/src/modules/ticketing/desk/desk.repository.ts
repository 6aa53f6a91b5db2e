import { Injectable } from '@nestjs/common';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '#kit/database/database';

/** An order in a list. */
export interface DeskRow {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly reviewReason: string | null;
  readonly eventId: string;
  readonly buyerName: string;
  readonly buyerEmail: string;
  /** Live tickets. */
  readonly tickets: number;
  readonly quantity: number;
  readonly total: number;
  readonly refunded: number;
  readonly currency: string;
  readonly source: 'sale' | 'invitation';
  readonly placedAt: Date;
  readonly paidAt: Date | null;
}

export interface DeskFilter {
  readonly eventId?: string;
  readonly organizationId?: string;
  readonly memberId?: string;
  readonly search?: string | undefined;
  readonly state?: string | undefined;
  readonly underReview?: boolean | undefined;
}

@Injectable()
export class DeskRepository {
  /** Newest first, before an order's id when given. */
  async orders(
    tx: Tx,
    filter: DeskFilter,
    { before, limit }: { readonly before: string | undefined; readonly limit: number },
  ): Promise<DeskRow[]> {
    const { rows } = await sql<DeskRow>`
      select o.id, o.number, o.state, 
        coalesce(o.review_reason, (select 'refund_failed' from ticketing.refunds r where r.order_id = o.id and r.state = 'failed' limit 1)) as "reviewReason", o.event_id as "eventId", o.buyer_name as "buyerName",
        o.buyer_email::text as "buyerEmail", o.quantity, o.total, o.refunded, o.currency, o.source, o.placed_at as "placedAt",
        o.paid_at as "paidAt",
        (select count(*)::int from ticketing.tickets t where t.order_id = o.id and t.state <> 'cancelled') as tickets
      from ticketing.orders o
      where ${conditions(filter)} and (${before ?? null}::uuid is null or o.id < ${before ?? null}::uuid)
      order by o.id desc limit ${sql.lit(limit)}`.execute(tx);
    return rows;
  }
}

/** Orders somebody must look at: their money is not what was agreed, or could not go back. */
const suspects = sql`
  select id from ticketing.orders where review_reason is not null
  union select order_id from ticketing.refunds where state = 'failed'`;

function conditions(filter: DeskFilter): RawBuilder<unknown> {
  const { eventId, organizationId, memberId, search, state, underReview } = filter;
  const all: RawBuilder<unknown>[] = [sql`true`];
  if (eventId) all.push(sql`o.event_id = ${eventId}`);
  if (organizationId) all.push(sql`o.organization_id = ${organizationId}`);
  if (memberId) all.push(sql`o.member_id = ${memberId}`);
  if (search) all.push(sql`o.search like kit.plain(${`%${search.replace(/[\\%_]/g, '\\$&')}%`})`);
  if (state) all.push(sql`o.state = ${state}`);
  if (underReview !== undefined) all.push(sql`o.id ${underReview ? sql`` : sql`not`} in (${suspects})`);
  return sql.join(all, sql` and `);
}
