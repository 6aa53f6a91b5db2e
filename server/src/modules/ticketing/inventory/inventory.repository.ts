import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { tables, type Tx } from '#kit/database/database';
import type { DB } from '../ticketing.tables.ts';
import type { TypeCounts } from './offer.present.ts';

/** A ticket type as it is written; null stays null, undefined stays as it is. Instants are ISO 8601. */
export interface TypeChanges {
  readonly name?: string;
  readonly description?: string;
  readonly price?: number;
  readonly vatRateBp?: number;
  readonly salesOpenAt?: string | null;
  readonly salesCloseAt?: string | null;
  readonly minPerOrder?: number;
  readonly maxPerOrder?: number | null;
  readonly maxPerPerson?: number | null;
  readonly named?: boolean;
  readonly hidden?: boolean;
  readonly paused?: boolean;
}

export interface QuotaChanges {
  readonly name?: string;
  readonly capacity?: number;
  readonly blocked?: number;
  readonly open?: boolean;
}

@Injectable()
export class InventoryRepository {
  /** At the end of the list. */
  async insertType(tx: Tx, type: { readonly id: string; readonly eventId: string } & TypeChanges): Promise<void> {
    const position = sql<number>`(select coalesce(max(position), -1) + 1 from ticketing.ticket_types where event_id = ${type.eventId})`;
    const { name = '', price = 0, vatRateBp = 0 } = type;
    const row = {
      ...typeRow(type),
      id: type.id,
      event_id: type.eventId,
      name,
      price,
      vat_rate_bp: vatRateBp,
      position,
    };
    await tables<DB>(tx).insertInto('ticketing.ticket_types').values(row).execute();
  }

  async updateType(tx: Tx, id: string, changes: TypeChanges): Promise<void> {
    const row = typeRow(changes);
    if (Object.values(row).every((value) => value === undefined)) return;
    await tables<DB>(tx).updateTable('ticketing.ticket_types').set(row).where('id', '=', id).execute();
  }

  /** Removed when it was never ordered, else kept out of sale for the tickets that bear it. */
  async removeType(tx: Tx, id: string): Promise<'removed' | 'archived'> {
    const { rows } = await sql`
      delete from ticketing.ticket_types t where t.id = ${id}
        and not exists (select 1 from ticketing.order_lines l where l.ticket_type_id = t.id)
        and not exists (select 1 from ticketing.hold_lines l join ticketing.holds h on h.id = l.hold_id
          where h.event_id = t.event_id and l.ticket_type_id = t.id and h.state in ('active', 'paying')) returning 1`.execute(
      tx,
    );
    if (rows.length > 0) return 'removed';
    await sql`update ticketing.ticket_types set archived_at = coalesce(archived_at, now()) where id = ${id}`.execute(
      tx,
    );
    return 'archived';
  }

  async eventOfType(tx: Tx, id: string): Promise<string | undefined> {
    const { rows } = await sql<{
      event_id: string;
    }>`select event_id from ticketing.ticket_types where id = ${id} and archived_at is null`.execute(tx);
    return rows[0]?.event_id;
  }

  async eventOfQuota(tx: Tx, id: string): Promise<string | undefined> {
    const { rows } = await sql<{ event_id: string }>`select event_id from ticketing.quotas where id = ${id}`.execute(
      tx,
    );
    return rows[0]?.event_id;
  }

  async reorder(tx: Tx, eventId: string, ids: readonly string[]): Promise<void> {
    await sql`
      update ticketing.ticket_types t set position = o.position from unnest(${ids}::uuid[]) with ordinality as o (id, position)
      where t.id = o.id and t.event_id = ${eventId}`.execute(tx);
  }

  async insertQuota(
    tx: Tx,
    quota: {
      readonly id: string;
      readonly eventId: string;
      readonly dateId: string | null;
      readonly name: string;
      readonly capacity: number;
      readonly blocked: number;
    },
  ): Promise<void> {
    const { id, eventId, dateId, name, capacity, blocked } = quota;
    await tables<DB>(tx)
      .insertInto('ticketing.quotas')
      .values({ id, event_id: eventId, date_id: dateId, name, capacity, blocked })
      .execute();
  }

  /** False when it would fall below what is held, sold and blocked; nothing is changed then. */
  async updateQuota(tx: Tx, id: string, changes: QuotaChanges): Promise<boolean> {
    const { name, capacity, blocked, open } = changes;
    const { rows } = await sql`
      update ticketing.quotas set name = coalesce(${name ?? null}, name), open = coalesce(${open ?? null}, open),
        capacity = coalesce(${capacity ?? null}::int, capacity), blocked = coalesce(${blocked ?? null}::int, blocked)
      where id = ${id} and held + sold + coalesce(${blocked ?? null}::int, blocked) <= coalesce(${capacity ?? null}::int, capacity)
      returning 1`.execute(tx);
    return rows.length > 0;
  }

  /** False when places of it were ever taken. */
  async removeQuota(tx: Tx, id: string): Promise<boolean> {
    const { rows } = await sql`
      delete from ticketing.quotas q where q.id = ${id} and q.held = 0 and q.sold = 0
        and not exists (select 1 from ticketing.orders o join ticketing.order_lines l on l.order_id = o.id
          where o.event_id = q.event_id and q.id = any(l.quota_ids)) returning 1`.execute(tx);
    return rows.length > 0;
  }

  /** Links a type to exactly these quotas of its event. */
  async linkType(
    tx: Tx,
    link: { readonly eventId: string; readonly ticketTypeId: string; readonly quotaIds: readonly string[] },
  ): Promise<void> {
    const { eventId, ticketTypeId, quotaIds } = link;
    await sql`delete from ticketing.ticket_type_quotas where ticket_type_id = ${ticketTypeId} and quota_id <> all(${quotaIds}::uuid[])`.execute(
      tx,
    );
    await sql`
      insert into ticketing.ticket_type_quotas (event_id, ticket_type_id, quota_id)
      select ${eventId}::uuid, ${ticketTypeId}::uuid, unnest(${quotaIds}::uuid[]) on conflict do nothing`.execute(tx);
  }

  /** Links a quota to exactly these types of its event. */
  async linkQuota(
    tx: Tx,
    link: { readonly eventId: string; readonly quotaId: string; readonly ticketTypeIds: readonly string[] },
  ): Promise<void> {
    const { eventId, quotaId, ticketTypeIds } = link;
    await sql`delete from ticketing.ticket_type_quotas where quota_id = ${quotaId} and ticket_type_id <> all(${ticketTypeIds}::uuid[])`.execute(
      tx,
    );
    await sql`
      insert into ticketing.ticket_type_quotas (event_id, ticket_type_id, quota_id)
      select ${eventId}::uuid, unnest(${ticketTypeIds}::uuid[]), ${quotaId}::uuid on conflict do nothing`.execute(tx);
  }

  /** A date that was added sells like the date before it: its quotas are made again, with their links. */
  async copyQuotas(
    tx: Tx,
    copy: { readonly from: string; readonly to: string; readonly newId: () => string },
  ): Promise<void> {
    const { rows } = await sql<{ id: string; event_id: string; name: string; capacity: number }>`
      select id, event_id, name, capacity from ticketing.quotas where date_id = ${copy.from} order by created_at, id`.execute(
      tx,
    );
    for (const quota of rows) {
      const id = copy.newId();
      await this.insertQuota(tx, {
        id,
        eventId: quota.event_id,
        dateId: copy.to,
        name: quota.name,
        capacity: quota.capacity,
        blocked: 0,
      });
      await sql`
        insert into ticketing.ticket_type_quotas (event_id, ticket_type_id, quota_id)
        select event_id, ticket_type_id, ${id}::uuid from ticketing.ticket_type_quotas where quota_id = ${quota.id}`.execute(
        tx,
      );
    }
  }

  /** A date that was dropped takes its quotas along, unless somebody has a place of them. */
  async dropUnused(tx: Tx, eventId: string): Promise<void> {
    await sql`
      delete from ticketing.quotas q using ticketing.show_dates d
      where q.event_id = ${eventId} and d.id = q.date_id and d.removed and q.held = 0 and q.sold = 0
        and not exists (select 1 from ticketing.orders o join ticketing.order_lines l on l.order_id = o.id
          where o.event_id = q.event_id and q.id = any(l.quota_ids))`.execute(tx);
  }

  async countsOf(tx: Tx, eventId: string): Promise<Map<string, TypeCounts>> {
    const { rows } = await sql<TypeCounts & { id: string }>`
      select t.id,
        (select count(*)::int from ticketing.tickets k where k.ticket_type_id = t.id and k.event_id = t.event_id and k.state <> 'cancelled') as sold,
        coalesce((select sum(l.quantity)::int from ticketing.holds h join ticketing.hold_lines l on l.hold_id = h.id
          where h.event_id = t.event_id and h.state in ('active', 'paying') and l.ticket_type_id = t.id), 0) as held
      from ticketing.ticket_types t where t.event_id = ${eventId}`.execute(tx);
    return new Map(rows.map(({ id, sold, held }) => [id, { sold, held }]));
  }

  /** Live tickets of each event. */
  async soldByEvent(tx: Tx, eventIds: readonly string[]): Promise<Map<string, number>> {
    const { rows } = await sql<{ event_id: string; sold: number }>`
      select event_id, count(*)::int as sold from ticketing.tickets where event_id = any(${eventIds}::uuid[]) and state <> 'cancelled' group by 1`.execute(
      tx,
    );
    return new Map(rows.map(({ event_id, sold }) => [event_id, sold]));
  }
}

function typeRow(changes: TypeChanges) {
  return {
    name: changes.name,
    description: changes.description,
    price: changes.price,
    vat_rate_bp: changes.vatRateBp,
    sales_open_at: changes.salesOpenAt,
    sales_close_at: changes.salesCloseAt,
    min_per_order: changes.minPerOrder,
    max_per_order: changes.maxPerOrder,
    max_per_person: changes.maxPerPerson,
    named: changes.named,
    hidden: changes.hidden,
    paused: changes.paused,
  };
}
