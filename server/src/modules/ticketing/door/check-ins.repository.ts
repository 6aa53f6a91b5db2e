import { Injectable } from '@nestjs/common';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '#kit/database/database';
import type { Admission } from './admission.ts';

export interface NewCheckIn {
  readonly id: string;
  readonly listId: string;
  readonly ticketId: string | null;
  readonly answer: Admission['answer'] | 'reversed';
  readonly door: string;
  readonly memberId: string | null;
  /** The entry an attempt ran into, or a reversal undoes. */
  readonly aboutId: string | null;
  readonly reason: string | null;
}

export interface KeptCheckIn extends NewCheckIn {
  readonly position: number;
  readonly at: Date;
  readonly ticketNumber: number | null;
  readonly holder: string | null;
  readonly typeName: string | null;
  readonly dateId: string | null;
  readonly eventId: string | null;
  readonly orderNumber: string | null;
  readonly orderId: string | null;
}

/** The entry of a ticket that counts on a list. */
export interface Entry {
  readonly checkInId: string;
  readonly at: Date;
  readonly door: string;
}

const columns = sql`c.id, c.list_id as "listId", c.position, c.ticket_id as "ticketId", c.answer, c.at, c.door, c.member_id as "memberId",
  c.about_id as "aboutId", c.reason, t.number as "ticketNumber", t.holder, t.type_name as "typeName", t.date_id as "dateId",
  t.event_id as "eventId", o.number as "orderNumber", t.order_id as "orderId"`;
const joined = sql`ticketing.check_ins c left join ticketing.tickets t on t.id = c.ticket_id left join ticketing.orders o on o.id = t.order_id`;

@Injectable()
export class CheckInsRepository {
  /** False when an attempt with this id was written before. */
  async insert(tx: Tx, checkIn: NewCheckIn): Promise<boolean> {
    const { id, listId, ticketId, answer, door, memberId, aboutId, reason } = checkIn;
    const { rows } = await sql`
      insert into ticketing.check_ins (id, list_id, ticket_id, answer, door, member_id, about_id, reason)
      values (${id}, ${listId}, ${ticketId}, ${answer}, ${door}, ${memberId}, ${aboutId}, ${reason}) on conflict (id) do nothing returning 1`.execute(
      tx,
    );
    return rows.length > 0;
  }

  /** True for the one attempt that gets in; whoever comes at the same moment at another door waits here, and is second. */
  async enter(tx: Tx, checkIn: NewCheckIn): Promise<boolean> {
    const { rows } = await sql`
      insert into ticketing.entries (list_id, ticket_id, check_in_id, at, door)
      values (${checkIn.listId}, ${checkIn.ticketId}, ${checkIn.id}, now(), ${checkIn.door}) on conflict do nothing returning 1`.execute(
      tx,
    );
    return rows.length > 0;
  }

  async entryOf(tx: Tx, listId: string, ticketId: string): Promise<Entry | undefined> {
    const { rows } = await sql<Entry>`
      select check_in_id as "checkInId", at, door from ticketing.entries where list_id = ${listId} and ticket_id = ${ticketId}`.execute(
      tx,
    );
    return rows[0];
  }

  /** False when it does not count any more. */
  async leave(
    tx: Tx,
    checkInId: string,
    key: { readonly listId: string; readonly ticketId: string },
  ): Promise<boolean> {
    const { rows } = await sql`
      delete from ticketing.entries where list_id = ${key.listId} and ticket_id = ${key.ticketId} and check_in_id = ${checkInId} returning 1`.execute(
      tx,
    );
    return rows.length > 0;
  }

  async find(tx: Tx, id: string): Promise<KeptCheckIn | undefined> {
    return (await this.read(tx, sql`c.id = ${id}`))[0];
  }

  /** Newest first. */
  async latest(
    tx: Tx,
    asked: { readonly listId: string; readonly before: number | undefined; readonly limit: number },
  ): Promise<KeptCheckIn[]> {
    const { listId, before, limit } = asked;
    return this.read(
      tx,
      sql`c.list_id = ${listId} and (${before ?? null}::bigint is null or c.position < ${before ?? null}) order by c.position desc limit ${sql.lit(limit)}`,
    );
  }

  /** Tickets of the same order inside on this list, and its live ones for the same date. */
  async party(tx: Tx, listId: string, ticketId: string): Promise<{ entered: number; of: number }> {
    const { rows } = await sql<{ entered: number; of: number }>`
      select count(e.ticket_id)::int as entered, count(*)::int as of
      from ticketing.tickets me join ticketing.tickets t on t.order_id = me.order_id and t.date_id = me.date_id and t.state <> 'cancelled'
        left join ticketing.entries e on e.ticket_id = t.id and e.list_id = ${listId}
      where me.id = ${ticketId}`.execute(tx);
    return rows[0]!;
  }

  async pace(
    tx: Tx,
    listId: string,
  ): Promise<{ lastMinute: number; doors: { door: string; entered: number }[]; at: Date }> {
    const { rows } = await sql<{ lastMinute: number; doors: { door: string; entered: number }[]; at: Date }>`
      select now() as at,
        (select count(*)::int from ticketing.entries where list_id = ${listId} and at > now() - interval '1 minute') as "lastMinute",
        coalesce((select json_agg(d order by d.entered desc, d.door) from (
          select door, count(*)::int as entered from ticketing.entries where list_id = ${listId} group by door) d), '[]') as doors`.execute(
      tx,
    );
    return rows[0]!;
  }

  private async read(tx: Tx, where: RawBuilder<unknown>): Promise<KeptCheckIn[]> {
    const { rows } = await sql<KeptCheckIn>`select ${columns} from ${joined} where ${where}`.execute(tx);
    return rows;
  }
}
