import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';

const firstName = { fr: 'Entrée', en: 'Entrance' } as const;

export interface DoorList {
  readonly id: string;
  readonly eventId: string;
  readonly dateId: string;
  readonly name: string;
  readonly allowsReentry: boolean;
  /** Whom it lets in; everybody when empty. */
  readonly ticketTypeIds: readonly string[];
}

export interface Counted {
  readonly entered: number;
  readonly expected: number;
}

const columns = sql`l.id, l.event_id as "eventId", l.date_id as "dateId", l.name, l.allows_reentry as "allowsReentry",
  l.ticket_type_ids as "ticketTypeIds"`;

@Injectable()
export class DoorLists {
  /** Every date has a list from the start. */
  async insertFirst(
    tx: Tx,
    list: { readonly id: string; readonly eventId: string; readonly dateId: string; readonly language: 'fr' | 'en' },
  ): Promise<void> {
    await this.insert(tx, { ...list, name: firstName[list.language], allowsReentry: false, ticketTypeIds: [] });
  }

  async insert(tx: Tx, list: DoorList): Promise<void> {
    const { id, eventId, dateId, name, allowsReentry, ticketTypeIds } = list;
    await sql`
      insert into ticketing.check_in_lists (id, event_id, date_id, name, allows_reentry, ticket_type_ids)
      values (${id}, ${eventId}, ${dateId}, ${name}, ${allowsReentry}, ${ticketTypeIds}::uuid[])`.execute(tx);
  }

  async find(tx: Tx, id: string): Promise<DoorList | undefined> {
    const { rows } = await sql<DoorList>`select ${columns} from ticketing.check_in_lists l where l.id = ${id}`.execute(
      tx,
    );
    return rows[0];
  }

  async ofEvent(tx: Tx, eventId: string): Promise<DoorList[]> {
    const { rows } = await sql<DoorList>`
      select ${columns} from ticketing.check_in_lists l join ticketing.show_dates d on d.id = l.date_id
      where l.event_id = ${eventId} and not d.removed order by d.starts_at, l.created_at, l.id`.execute(tx);
    return rows;
  }

  async update(
    tx: Tx,
    id: string,
    changes: { readonly name?: string; readonly allowsReentry?: boolean; readonly ticketTypeIds?: readonly string[] },
  ): Promise<void> {
    const { name, allowsReentry, ticketTypeIds } = changes;
    await sql`
      update ticketing.check_in_lists set name = coalesce(${name ?? null}, name),
        allows_reentry = coalesce(${allowsReentry ?? null}::boolean, allows_reentry),
        ticket_type_ids = coalesce(${ticketTypeIds ?? null}::uuid[], ticket_type_ids) where id = ${id}`.execute(tx);
  }

  /** Tickets inside, and live ones it is there for. */
  async counts(tx: Tx, ids: readonly string[]): Promise<Map<string, Counted>> {
    const { rows } = await sql<Counted & { id: string }>`
      select l.id, (select count(*)::int from ticketing.entries e where e.list_id = l.id) as entered,
        (select count(*)::int from ticketing.tickets t where t.date_id = l.date_id and t.state <> 'cancelled'
          and (cardinality(l.ticket_type_ids) = 0 or t.ticket_type_id = any(l.ticket_type_ids))) as expected
      from ticketing.check_in_lists l where l.id = any(${ids}::uuid[])`.execute(tx);
    return new Map(rows.map(({ id, entered, expected }) => [id, { entered, expected }]));
  }
}
