import { Injectable } from '@nestjs/common';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '#kit/database/database';
import type { KeptTicket } from '../tickets/kept-ticket.ts';
import { ticketColumns, toTicket } from '../tickets/tickets.repository.ts';

export interface ParticipantFilter {
  readonly search?: string | undefined;
  readonly dateId?: string | undefined;
  readonly ticketTypeId?: string | undefined;
  readonly state?: 'live' | 'blocked' | 'cancelled' | 'entered' | 'expected' | 'refunded' | undefined;
}

export interface ParticipantRow extends KeptTicket {
  readonly orderNumber: string;
  readonly buyerName: string;
  readonly buyerEmail: string;
  readonly buyerPhone: string | null;
  readonly source: 'sale' | 'invitation';
  readonly currency: string;
}

const entered = sql`exists (select 1 from ticketing.entries e where e.ticket_id = t.id)`;

const states: Readonly<Record<NonNullable<ParticipantFilter['state']>, RawBuilder<unknown>>> = {
  live: sql`t.state <> 'cancelled'`,
  blocked: sql`t.state = 'blocked'`,
  cancelled: sql`t.state = 'cancelled'`,
  entered,
  expected: sql`t.state = 'issued' and not ${entered}`,
  refunded: sql`exists (select 1 from ticketing.refund_tickets rt where rt.ticket_id = t.id)`,
};

@Injectable()
export class ParticipantsRepository {
  /** By ascending number, after one. */
  async list(
    tx: Tx,
    asked: {
      readonly eventId: string;
      readonly filter: ParticipantFilter;
      readonly after: number;
      readonly limit: number;
    },
  ): Promise<ParticipantRow[]> {
    const { eventId, filter, after, limit } = asked;
    const { rows } = await sql<ParticipantRow & { issuedAt: never; checkedInAt: never }>`
      select ${ticketColumns}, o.number as "orderNumber", o.buyer_name as "buyerName", o.buyer_email::text as "buyerEmail",
        o.buyer_phone as "buyerPhone", o.source, o.currency
      from ticketing.tickets t join ticketing.orders o on o.id = t.order_id
      where t.event_id = ${eventId} and t.number > ${after} and ${conditions(filter)}
      order by t.number limit ${sql.lit(limit)}`.execute(tx);
    return rows.map(toTicket);
  }
}

function conditions({ search, dateId, ticketTypeId, state }: ParticipantFilter): RawBuilder<unknown> {
  const all = [sql`true`];
  if (dateId) all.push(sql`t.date_id = ${dateId}`);
  if (ticketTypeId) all.push(sql`t.ticket_type_id = ${ticketTypeId}`);
  if (state) all.push(states[state] as never);
  if (search) all.push(matches(search) as never);
  return sql.join(all, sql` and `);
}

/** Part of a name or address, or the number of the ticket. */
function matches(search: string): RawBuilder<unknown> {
  const part = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  const digits = search.replace(/\s/g, '');
  const number = /^\d{1,9}$/.test(digits) ? Number(digits) : 0;
  return sql`(t.search like kit.plain(${part}) or o.search like kit.plain(${part}) or t.number = ${number})`;
}
