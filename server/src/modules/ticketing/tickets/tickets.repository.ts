import { Injectable } from '@nestjs/common';
import { type RawBuilder, sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { Tx } from '#kit/database/database';
import type { KeptTicket, NewTicket } from './kept-ticket.ts';

interface TicketRow extends Omit<KeptTicket, 'issuedAt' | 'checkedInAt'> {
  readonly issuedAt: Date;
  readonly checkedInAt: Date | null;
}

/** Of an alias `t`; what other queries about tickets select too. */
export const ticketColumns = sql`t.id, t.event_id as "eventId", t.number, t.order_id as "orderId", t.ticket_type_id as "ticketTypeId",
  t.date_id as "dateId", t.type_name as "typeName", t.holder, t.short_code as "shortCode", t.quota_ids as "quotaIds", t.price, t.vat,
  t.fee, t.commission, t.fee_vat as "feeVat", t.state, t.secret_version as "secretVersion", t.issued_at as "issuedAt",
  (select min(e.at) from ticketing.entries e where e.ticket_id = t.id) as "checkedInAt",
  coalesce((select case r.state when 'succeeded' then 'done' when 'failed' then 'failed' else 'under_way' end
    from ticketing.refund_tickets rt join ticketing.refunds r on r.id = rt.refund_id where rt.ticket_id = t.id), 'none') as refund`;

@Injectable()
export class TicketsRepository {
  /** Takes so many numbers for each event; answers the first of each. Counters are locked by ascending event id. */
  async takeNumbers(tx: Tx, counts: ReadonlyMap<string, number>): Promise<Map<string, number>> {
    const wanted = JSON.stringify([...counts].map(([event_id, count]) => ({ event_id, count })));
    if (counts.size > 1) await this.lockNumbers(tx, [...counts.keys()]);
    const { rows } = await sql<{ event_id: string; first: number }>`
      update ticketing.ticket_numbers n set last = n.last + w.count
      from json_to_recordset(${wanted}::json) as w (event_id uuid, count int)
      where n.event_id = w.event_id and n.event_id = any(${[...counts.keys()]}::uuid[])
      returning n.event_id, n.last - w.count + 1 as first`.execute(tx);
    return new Map(rows.map(({ event_id, first }) => [event_id, first]));
  }

  /** Whoever takes numbers and places locks the numbers first. */
  async lockNumbers(tx: Tx, eventIds: readonly string[]): Promise<void> {
    await sql`
      select 1 from ticketing.ticket_numbers where event_id = any(${eventIds}::uuid[]) order by event_id for update`.execute(
      tx,
    );
  }

  async insert(tx: Tx, tickets: readonly NewTicket[]): Promise<void> {
    await sql`
      insert into ticketing.tickets (id, event_id, number, order_id, ticket_type_id, date_id, type_name, holder, short_code, quota_ids,
        price, vat, fee, commission, fee_vat)
      select id, "eventId", number, "orderId", "ticketTypeId", "dateId", "typeName", holder, "shortCode", "quotaIds", price, vat, fee,
        commission, "feeVat"
      from json_to_recordset(${JSON.stringify(tickets)}::json) as t (id uuid, "eventId" uuid, number int, "orderId" uuid,
        "ticketTypeId" uuid, "dateId" uuid, "typeName" text, holder text, "shortCode" text, "quotaIds" uuid[], price int, vat int,
        fee int, commission int, "feeVat" int)`.execute(tx);
  }

  async ofOrders(tx: Tx, orderIds: readonly string[]): Promise<KeptTicket[]> {
    return this.read(tx, sql`t.order_id = any(${orderIds}::uuid[]) order by t.number`);
  }

  async find(tx: Tx, id: string): Promise<KeptTicket | undefined> {
    return (await this.read(tx, sql`t.id = ${id}`))[0];
  }

  async byShortCode(tx: Tx, eventId: string, code: string): Promise<KeptTicket | undefined> {
    return (await this.read(tx, sql`t.event_id = ${eventId} and t.short_code = ${code}`))[0];
  }

  /** Locked by ascending id. */
  async lock(tx: Tx, ids: readonly string[]): Promise<KeptTicket[]> {
    return this.read(tx, sql`t.id = any(${ids}::uuid[]) order by t.id for update of t`);
  }

  async cancel(
    tx: Tx,
    ids: readonly string[],
    { by, factId }: { readonly by: 'buyer' | 'organizer' | 'event'; readonly factId: string | null },
  ): Promise<void> {
    await sql`
      update ticketing.tickets set state = 'cancelled', cancelled_at = now(), cancelled_by = ${by}, ended_with = ${factId}
      where id = any(${ids}::uuid[]) and state <> 'cancelled'`.execute(tx);
  }

  async setState(tx: Tx, id: string, state: 'issued' | 'blocked'): Promise<void> {
    await sql`update ticketing.tickets set state = ${state} where id = ${id}`.execute(tx);
  }

  /** A new name is a new code: whoever has the old one may no longer be meant. */
  async rename(
    tx: Tx,
    id: string,
    change: { readonly holder: string; readonly version: number; readonly shortCode: string },
  ): Promise<void> {
    await sql`
      update ticketing.tickets set holder = ${change.holder}, secret_version = ${change.version}, short_code = ${change.shortCode}
      where id = ${id}`.execute(tx);
  }

  private async read(tx: Tx, where: RawBuilder<unknown>): Promise<KeptTicket[]> {
    const { rows } = await sql<TicketRow>`select ${ticketColumns} from ticketing.tickets t where ${where}`.execute(tx);
    return rows.map(toTicket);
  }
}

export function toTicket<R extends TicketRow>(row: R): Omit<R, 'issuedAt' | 'checkedInAt'> & KeptTicket {
  return { ...row, issuedAt: instant(row.issuedAt), checkedInAt: row.checkedInAt && instant(row.checkedInAt) };
}

function instant(at: Date): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime());
}
