import { Injectable } from '@nestjs/common';
import { type RawBuilder, sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { Tx } from '#kit/database/database';
import type { AskedQuantity } from '../inventory/ticket-type.ts';
import type { Buyer, KeptLine, KeptOrder, NewOrder, VatRow } from './kept-order.ts';
import type { OrderState } from './order.ts';

interface OrderRow {
  readonly id: string;
  readonly number: string;
  readonly event_id: string;
  readonly organization_id: string;
  readonly source: KeptOrder['source'];
  readonly hold_id: string | null;
  readonly request_key: string;
  readonly request_hash: string;
  readonly state: OrderState;
  readonly buyer_name: string;
  readonly buyer_email: string;
  readonly buyer_phone: string | null;
  readonly locale: Buyer['locale'];
  readonly member_id: string | null;
  readonly currency: string;
  readonly quantity: number;
  readonly total: number;
  readonly revenue: number;
  readonly fee: number;
  readonly commission: number;
  readonly fee_vat: number;
  readonly vat: VatRow[];
  readonly fee_returned: boolean;
  readonly returnable_until_hours: number | null;
  readonly payment_id: string | null;
  readonly refunded: number;
  readonly review_reason: string | null;
  readonly placed_at: Date;
  readonly paid_at: Date | null;
  readonly lines: KeptLine[];
}

/** A payment, and the order it is for. */
export interface Opened {
  readonly orderId: string;
  readonly paymentId: string;
}

const lines = sql`(
  select json_agg(json_build_object('ticketTypeId', l.ticket_type_id, 'dateId', l.date_id, 'typeName', l.type_name,
    'quantity', l.quantity, 'unitPrice', l.unit_price, 'vatRateBp', l.vat_rate_bp, 'vat', l.vat, 'fee', l.fee,
    'commission', l.commission, 'feeVat', l.fee_vat, 'quotaIds', l.quota_ids, 'holders', l.holders) order by l.position)
  from ticketing.order_lines l where l.order_id = o.id) as lines`;

@Injectable()
export class OrdersRepository {
  /** Orders and their lines, in one statement. */
  async insert(tx: Tx, orders: readonly NewOrder[]): Promise<void> {
    const heads = JSON.stringify(orders.map(toHead));
    const parts = orders.flatMap((order) =>
      order.lines.map((line, position) => ({ orderId: order.id, position, ...line })),
    );
    await sql`
      with heads as (
        insert into ticketing.orders (id, number, event_id, organization_id, source, hold_id, request_key, request_hash, state,
          buyer_name, buyer_email, buyer_phone, locale, member_id, currency, quantity, total, revenue, fee, commission, fee_vat,
          vat, fee_returned, returnable_until_hours, paid_at)
        select id, number, "eventId", "organizationId", source, "holdId", "requestKey", "requestHash", state,
          "buyerName", "buyerEmail", "buyerPhone", locale, "memberId", currency, quantity, total, revenue, fee, commission, "feeVat",
          vat, "feeReturned", "returnableUntilHours", case when state = 'paid' then now() end
        from json_to_recordset(${heads}::json) as h (id uuid, number text, "eventId" uuid, "organizationId" uuid, source text,
          "holdId" uuid, "requestKey" text, "requestHash" text, state text, "buyerName" text, "buyerEmail" text, "buyerPhone" text,
          locale text, "memberId" uuid, currency text, quantity int, total int, revenue int, fee int, commission int, "feeVat" int,
          vat jsonb, "feeReturned" boolean, "returnableUntilHours" int))
      insert into ticketing.order_lines (order_id, position, ticket_type_id, date_id, type_name, quantity, unit_price, vat_rate_bp,
        vat, fee, commission, fee_vat, quota_ids, holders)
      select "orderId", position, "ticketTypeId", "dateId", "typeName", quantity, "unitPrice", "vatRateBp", vat, fee, commission,
        "feeVat", "quotaIds", holders
      from json_to_recordset(${JSON.stringify(parts)}::json) as l ("orderId" uuid, position int, "ticketTypeId" uuid, "dateId" uuid,
        "typeName" text, quantity int, "unitPrice" int, "vatRateBp" int, vat int, fee int, commission int, "feeVat" int,
        "quotaIds" uuid[], holders text[])`.execute(tx);
  }

  async find(tx: Tx, id: string): Promise<KeptOrder | undefined> {
    return (await this.read(tx, sql`o.id = ${id}`))[0];
  }

  async findAll(tx: Tx, ids: readonly string[]): Promise<KeptOrder[]> {
    return this.read(tx, sql`o.id = any(${ids}::uuid[]) order by o.id`);
  }

  async byHolds(tx: Tx, holdIds: readonly string[]): Promise<Map<string, KeptOrder>> {
    const orders = await this.read(tx, sql`o.hold_id = any(${holdIds}::uuid[])`);
    return new Map(orders.map((order) => [order.holdId!, order]));
  }

  /** Locked by ascending id, after their holds. */
  async lock(tx: Tx, ids: readonly string[]): Promise<KeptOrder[]> {
    return this.read(tx, sql`o.id = any(${ids}::uuid[]) order by o.id for update of o`);
  }

  /** What a person has or is paying for at an event, per ticket type, besides the order of one hold. */
  async ownedBy(
    tx: Tx,
    asked: {
      readonly memberId: string | null;
      readonly email: string | null;
      readonly eventId: string;
      readonly besides: string;
    },
  ): Promise<AskedQuantity[]> {
    const { rows } = await sql<AskedQuantity>`
      with mine as (
        select id, state from ticketing.orders where event_id = ${asked.eventId} and source = 'sale' and hold_id <> ${asked.besides}
          and (member_id = ${asked.memberId}::uuid or buyer_email = ${asked.email}::citext)
          and state in ('awaiting_payment', 'paid', 'partly_refunded'))
      select "ticketTypeId", sum(quantity)::int as quantity from (
        select t.ticket_type_id as "ticketTypeId", 1 as quantity from mine join ticketing.tickets t on t.order_id = mine.id where t.state <> 'cancelled'
        union all
        select l.ticket_type_id, l.quantity from mine join ticketing.order_lines l on l.order_id = mine.id where mine.state = 'awaiting_payment') o
      group by 1`.execute(tx);
    return rows;
  }

  /** Everybody of one batch waits here for those who buy as the same person, in the same order. */
  async lockPersons(tx: Tx, persons: readonly string[]): Promise<void> {
    const keys = [...new Set(persons)].toSorted();
    if (keys.length === 0) return;
    await sql`select pg_advisory_xact_lock(hashtextextended(key, 7)) from unnest(${keys}::text[]) as key`.execute(tx);
  }

  /** Other names before anything is paid: the buyer went back a step. */
  async amend(
    tx: Tx,
    id: string,
    change: Pick<NewOrder, 'buyer' | 'requestKey' | 'requestHash' | 'lines'>,
  ): Promise<void> {
    const { buyer, requestKey, requestHash } = change;
    await sql`
      update ticketing.orders set buyer_name = ${buyer.name}, buyer_email = ${buyer.email}, buyer_phone = ${buyer.phone},
        locale = ${buyer.locale}, request_key = ${requestKey}, request_hash = ${requestHash} where id = ${id}`.execute(
      tx,
    );
    for (const [position, { holders }] of change.lines.entries()) {
      await sql`update ticketing.order_lines set holders = ${holders}::text[] where order_id = ${id} and position = ${position}`.execute(
        tx,
      );
    }
  }

  async setState(tx: Tx, ids: readonly string[], state: OrderState): Promise<void> {
    if (ids.length === 0) return;
    await sql`
      update ticketing.orders set state = ${state},
        paid_at = case when ${state} = 'paid' then coalesce(paid_at, now()) else paid_at end,
        ended_at = case when ${state} in ('cancelled', 'expired', 'closed', 'refunded') then now() end
      where id = any(${ids}::uuid[])`.execute(tx);
  }

  /** The payment that settles each order. */
  async attachPayments(tx: Tx, paid: readonly Opened[]): Promise<void> {
    if (paid.length === 0) return;
    const [orderIds, paymentIds] = [paid.map(({ orderId }) => orderId), paid.map(({ paymentId }) => paymentId)];
    await sql`
      update ticketing.orders o set payment_id = p.payment_id
      from unnest(${orderIds}::uuid[], ${paymentIds}::uuid[]) as p (order_id, payment_id)
      where o.id = any(${orderIds}::uuid[]) and o.id = p.order_id and o.payment_id is distinct from p.payment_id`.execute(
      tx,
    );
  }

  /** Unless another payment settled it meanwhile. */
  async attachFirstPayments(tx: Tx, opened: readonly Opened[]): Promise<void> {
    const [orderIds, paymentIds] = [opened.map(({ orderId }) => orderId), opened.map(({ paymentId }) => paymentId)];
    await sql`
      update ticketing.orders o set payment_id = p.payment_id
      from unnest(${orderIds}::uuid[], ${paymentIds}::uuid[]) as p (order_id, payment_id)
      where o.id = any(${orderIds}::uuid[]) and o.id = p.order_id and o.payment_id is null`.execute(tx);
  }

  async review(tx: Tx, id: string, reason: string | null): Promise<void> {
    await sql`update ticketing.orders set review_reason = ${reason} where id = ${id}`.execute(tx);
  }

  async addRefunded(tx: Tx, id: string, amount: number): Promise<void> {
    await sql`update ticketing.orders set refunded = refunded + ${amount} where id = ${id}`.execute(tx);
  }

  /** Ids of orders with live tickets of an event, or of one of its dates, in order after `after`. */
  async withLiveTickets(
    tx: Tx,
    asked: {
      readonly eventId: string;
      readonly dateId: string | null;
      /** Also those whose tickets this fact ended. */
      readonly endedWith?: string | null;
      readonly after: string | null;
      readonly limit: number;
    },
  ): Promise<string[]> {
    const { rows } = await sql<{ id: string }>`
      select o.id from ticketing.orders o where o.event_id = ${asked.eventId} and (${asked.after}::uuid is null or o.id > ${asked.after}::uuid)
        and exists (select 1 from ticketing.tickets t where t.order_id = o.id and (t.state <> 'cancelled' or t.ended_with = ${asked.endedWith ?? null}::uuid)
          and (${asked.dateId}::uuid is null or t.date_id = ${asked.dateId}::uuid))
      order by o.id limit ${sql.lit(asked.limit)}`.execute(tx);
    return rows.map(({ id }) => id);
  }

  /** Sold or given; by ascending id. */
  async issuedBetween(
    tx: Tx,
    asked: { readonly from: string; readonly until: string; readonly after: string | null; readonly limit: number },
  ): Promise<string[]> {
    const { rows } = await sql<{ id: string }>`
      select id from ticketing.orders where paid_at between ${asked.from}::timestamptz and ${asked.until}::timestamptz
        and (${asked.after}::uuid is null or id > ${asked.after}::uuid) order by id limit ${sql.lit(asked.limit)}`.execute(
      tx,
    );
    return rows.map(({ id }) => id);
  }

  /** From now on these belong to a member. Answers how many changed hands. */
  async claim(
    tx: Tx,
    by: { readonly memberId: string; readonly email: string; readonly orderId: string | null },
  ): Promise<number> {
    const { rows } = await sql`
      update ticketing.orders set member_id = ${by.memberId}
      where buyer_email = ${by.email}::citext and member_id is null and (${by.orderId}::uuid is null or id = ${by.orderId}) returning 1`.execute(
      tx,
    );
    return rows.length;
  }

  private async read(tx: Tx, where: RawBuilder<unknown>): Promise<KeptOrder[]> {
    const { rows } = await sql<OrderRow>`
      select o.id, o.number, o.event_id, o.organization_id, o.source, o.hold_id, o.request_key, o.request_hash, o.state,
        o.buyer_name, o.buyer_email::text, o.buyer_phone, o.locale, o.member_id, o.currency, o.quantity, o.total, o.revenue, o.fee,
        o.commission, o.fee_vat, o.vat, o.fee_returned, o.returnable_until_hours, o.payment_id, o.refunded, o.review_reason,
        o.placed_at, o.paid_at, ${lines}
      from ticketing.orders o where ${where}`.execute(tx);
    return rows.map(toOrder);
  }
}

function toHead({ lines: _, buyer, ...order }: NewOrder) {
  return { ...order, buyerName: buyer.name, buyerEmail: buyer.email, buyerPhone: buyer.phone, locale: buyer.locale };
}

function toOrder(row: OrderRow): KeptOrder {
  const { id, number, source, state, currency, quantity, total, revenue, fee, commission, vat, refunded } = row;
  return {
    id,
    number,
    source,
    state,
    currency,
    quantity,
    total,
    revenue,
    fee,
    commission,
    vat,
    refunded,
    lines: row.lines,
    eventId: row.event_id,
    organizationId: row.organization_id,
    holdId: row.hold_id,
    requestKey: row.request_key,
    requestHash: row.request_hash,
    buyer: { name: row.buyer_name, email: row.buyer_email, phone: row.buyer_phone, locale: row.locale },
    memberId: row.member_id,
    feeVat: row.fee_vat,
    feeReturned: row.fee_returned,
    returnableUntilHours: row.returnable_until_hours,
    paymentId: row.payment_id,
    reviewReason: row.review_reason,
    placedAt: instant(row.placed_at),
    paidAt: row.paid_at && instant(row.paid_at),
  };
}

function instant(at: Date): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime());
}
