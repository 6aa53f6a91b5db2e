import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';
import type { KeptTicket } from './kept-ticket.ts';
import { ticketColumns, toTicket } from './tickets.repository.ts';

interface Mine {
  readonly ticket: KeptTicket;
  readonly startsAt: Date;
}

@Injectable()
export class MyTicketsRepository {
  /** Coming ones soonest first, past ones latest first. A date is past six hours after its start, or at its end. */
  async list(
    tx: Tx,
    asked: {
      readonly memberId: string;
      readonly when: 'coming' | 'past';
      readonly after: readonly [string, string] | undefined;
      readonly limit: number;
    },
  ): Promise<Mine[]> {
    const { memberId, when, limit } = asked;
    const [startsAt = null, id = null] = asked.after ?? [];
    const coming = when === 'coming';
    const over = sql`coalesce(d.ends_at, d.starts_at + interval '6 hours') < now()`;
    const following = coming
      ? sql`(d.starts_at, t.id) > (${startsAt}::timestamptz, ${id}::uuid)`
      : sql`(d.starts_at, t.id) < (${startsAt}::timestamptz, ${id}::uuid)`;
    const order = coming ? sql`d.starts_at, t.id` : sql`d.starts_at desc, t.id desc`;
    const { rows } = await sql<Parameters<typeof toTicket>[0] & { startsAt: Date }>`
      select ${ticketColumns}, d.starts_at as "startsAt"
      from ticketing.orders o join ticketing.tickets t on t.order_id = o.id join ticketing.show_dates d on d.id = t.date_id
      where o.member_id = ${memberId} and ${coming ? sql`not ${over}` : over} and (${startsAt}::timestamptz is null or ${following})
      order by ${order} limit ${sql.lit(limit)}`.execute(tx);
    return rows.map(({ startsAt: at, ...row }) => ({ ticket: toTicket(row), startsAt: at }));
  }

  async firstDates(
    tx: Tx,
    orderIds: readonly string[],
  ): Promise<Map<string, { readonly startsAt: Date; readonly zone: string }>> {
    const { rows } = await sql<{ id: string; startsAt: Date; zone: string }>`
      select distinct on (l.order_id) l.order_id as id, d.starts_at as "startsAt", d.zone
      from ticketing.order_lines l join ticketing.show_dates d on d.id = l.date_id
      where l.order_id = any(${orderIds}::uuid[]) order by l.order_id, d.starts_at`.execute(tx);
    return new Map(rows.map(({ id, ...first }) => [id, first]));
  }
}
