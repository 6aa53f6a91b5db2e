import { Injectable } from '@nestjs/common';
import { type Selectable, sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { tables, type Tx } from '#kit/database/database';
import { ShowsRepository, toInstant } from '../shows/shows.repository.ts';
import type { DB, TicketingTicketTypes } from '../ticketing.tables.ts';
import type { Catalogue, CatalogueQuota, CatalogueType } from './catalogue.ts';

@Injectable()
export class CatalogueRepository {
  constructor(private readonly shows: ShowsRepository) {}

  /** With archived types, whose tickets are still out. */
  async read(tx: Tx, eventId: string): Promise<Catalogue | undefined> {
    const show = await this.shows.find(tx, eventId);
    if (!show) return undefined;
    const [dates, types, quotas] = await Promise.all([
      this.shows.dates(tx, eventId),
      this.types(tx, eventId),
      this.quotas(tx, eventId),
    ]);
    return { show, dates, types, quotas };
  }

  /** What the database's clock shows. */
  async now(tx: Tx): Promise<Temporal.Instant> {
    const { rows } = await sql<{ now: Date }>`select now()`.execute(tx);
    return toInstant(rows[0]!.now);
  }

  private async types(tx: Tx, eventId: string): Promise<CatalogueType[]> {
    const { rows } = await sql<Selectable<TicketingTicketTypes> & { quota_ids: string[] }>`
      select t.*, array(select quota_id from ticketing.ticket_type_quotas l where l.ticket_type_id = t.id order by quota_id) as quota_ids
      from ticketing.ticket_types t where t.event_id = ${eventId} order by t.position, t.id`.execute(tx);
    return rows.map(toType);
  }

  private async quotas(tx: Tx, eventId: string): Promise<CatalogueQuota[]> {
    const rows = await tables<DB>(tx)
      .selectFrom('ticketing.quotas')
      .selectAll()
      .where('event_id', '=', eventId)
      .orderBy('created_at')
      .orderBy('id')
      .execute();
    return rows.map(({ id, date_id, name, open, capacity, held, sold, blocked }) => {
      return { quotaId: id, dateId: date_id, name, open, capacity, held, sold, blocked };
    });
  }
}

function toType(row: Selectable<TicketingTicketTypes> & { readonly quota_ids: string[] }): CatalogueType {
  return {
    id: row.id,
    name: row.name,
    description: row.description,
    price: row.price,
    vatRateBp: row.vat_rate_bp,
    salesOpenAt: toInstant(row.sales_open_at),
    salesCloseAt: toInstant(row.sales_close_at),
    minPerOrder: row.min_per_order,
    maxPerOrder: row.max_per_order,
    maxPerPerson: row.max_per_person,
    named: row.named,
    hidden: row.hidden,
    paused: row.paused,
    archived: row.archived_at !== null,
    position: row.position,
    quotaIds: row.quota_ids,
  };
}
