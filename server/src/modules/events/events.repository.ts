import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { tables, type Tx } from '#kit/database/database';
import { columnsOf, dateRow, eventOf, type EventRow } from './event-rows.repository.ts';
import type { DB, Json } from './events.tables.ts';
import type { SavedEvent } from './saved-event.ts';

/** Events, their dates and pictures. */
@Injectable()
export class EventsRepository {
  async find(tx: Tx, eventId: string): Promise<SavedEvent | undefined> {
    return (await this.byIds(tx, [eventId]))[0];
  }

  /** The event, its row locked until the end of the transaction: every change starts here. */
  async lock(tx: Tx, eventId: string): Promise<SavedEvent | undefined> {
    await sql`select 1 from events.events where id = ${eventId} for update`.execute(tx);
    return this.find(tx, eventId);
  }

  async bySlug(tx: Tx, slug: string): Promise<SavedEvent | undefined> {
    const row = await tables<DB>(tx)
      .selectFrom('events.events')
      .selectAll()
      .where('slug', '=', slug)
      .executeTakeFirst();
    return row && (await this.complete(tx, [row]))[0];
  }

  /** In the order asked for; unknown ids are left out. Three statements, however many. */
  async byIds(tx: Tx, ids: readonly string[]): Promise<SavedEvent[]> {
    if (ids.length === 0) return [];
    const rows = await tables<DB>(tx)
      .selectFrom('events.events')
      .selectAll()
      .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
      .execute();
    const found = new Map((await this.complete(tx, rows)).map((event) => [event.id, event]));
    return ids.flatMap((id) => found.get(id) ?? []);
  }

  async ofOrganization(tx: Tx, organizationId: string): Promise<SavedEvent[]> {
    const rows = await tables<DB>(tx)
      .selectFrom('events.events')
      .selectAll()
      .where('organization_id', '=', organizationId)
      .where('status', 'not in', ['archived', 'removed'])
      .orderBy('updated_at', 'desc')
      .limit(sql.lit(500))
      .execute();
    return this.complete(tx, rows);
  }

  async insert(tx: Tx, event: SavedEvent, createdBy: string | null): Promise<void> {
    const row = {
      ...columnsOf(event),
      id: event.id,
      organization_id: event.organizationId,
      slug: event.slug,
      invitation_key: event.invitationKey,
      currency: event.currency,
      import_id: event.importId,
      source_id: event.source?.id ?? null,
      source: event.source && (JSON.stringify(event.source) as unknown as Json),
      created_by: createdBy,
    };
    await tables<DB>(tx).insertInto('events.events').values(row).execute();
    await this.writeDates(tx, event);
  }

  /** Writes everything but pictures; the revision grows. */
  async save(tx: Tx, event: SavedEvent): Promise<void> {
    const changed = { ...columnsOf(event), updated_at: sql<Date>`now()`, revision: sql<number>`revision + 1` };
    await tables<DB>(tx).updateTable('events.events').set(changed).where('id', '=', event.id).execute();
    await this.writeDates(tx, event);
  }

  /** Something that belongs to it changed; the revision stays, for what editors are typing is not outdated. */
  async touch(tx: Tx, eventId: string): Promise<void> {
    await sql`update events.events set updated_at = now() where id = ${eventId}`.execute(tx);
  }

  async remove(tx: Tx, ...eventIds: readonly string[]): Promise<void> {
    await sql`delete from events.events where id = any(${[...eventIds]}::uuid[])`.execute(tx);
  }

  /** Whether nobody has this slug, nor is about to have it in a transaction that is still open. */
  async claimSlug(tx: Tx, slug: string): Promise<boolean> {
    const claim = sql<{
      mine: boolean;
    }>`select pg_try_advisory_xact_lock(hashtextextended(${`events.slug ${slug}`}, 0)) as mine`;
    if (!(await claim.execute(tx)).rows[0]!.mine) return false;
    const { rows } = await sql`select 1 from events.events where slug = ${slug}`.execute(tx);
    return rows.length === 0;
  }

  /** How many events of an organization have ever been published. */
  async publishedCount(tx: Tx, organizationId: string): Promise<number> {
    const { rows } = await sql<{
      n: number;
    }>`select count(*)::int n from events.events where organization_id = ${organizationId} and published_at is not null`.execute(
      tx,
    );
    return rows[0]!.n;
  }

  /** Keeps what ticketing told; answers whether anything is different from before, and whether people see it. */
  async keepOffer(tx: Tx, eventId: string, offer: SavedEvent['offer']): Promise<'none' | 'sold' | 'shown'> {
    const told = sql`(${offer.fromPrice}::int, ${offer.toPrice}::int, ${offer.availability}::text)`;
    const { rows } = await sql<{ shown: boolean }>`
      update events.events e set from_price = ${offer.fromPrice}, to_price = ${offer.toPrice}, availability = ${offer.availability},
        sold = ${offer.sold}
      from (select id, from_price, to_price, availability, sold from events.events where id = ${eventId} for update) was
      where e.id = was.id and ((was.from_price, was.to_price, was.availability) is distinct from ${told} or was.sold <> ${offer.sold})
      returning (was.from_price, was.to_price, was.availability) is distinct from ${told} as shown`.execute(tx);
    if (!rows[0]) return 'none';
    return rows[0].shown ? 'shown' : 'sold';
  }

  async joinLinks(tx: Tx, dateIds: readonly string[]): Promise<{ dateId: string; url: string }[]> {
    const { rows } = await sql<{ dateId: string; url: string }>`
      select id as "dateId", online_url as url from events.event_dates where id = any(${[...dateIds]}::uuid[]) and online_url is not null`.execute(
      tx,
    );
    return rows;
  }

  private async complete(tx: Tx, rows: readonly EventRow[]): Promise<SavedEvent[]> {
    if (rows.length === 0) return [];
    const ids = rows.map((row) => row.id);
    const dates = await tables<DB>(tx)
      .selectFrom('events.event_dates')
      .selectAll()
      .where(sql<boolean>`event_id = any(${ids}::uuid[])`)
      .orderBy('starts_at')
      .orderBy('id')
      .execute();
    const pictures = await tables<DB>(tx)
      .selectFrom('events.pictures')
      .selectAll()
      .where(sql<boolean>`event_id = any(${ids}::uuid[])`)
      .orderBy('position')
      .execute();
    const datesOf = Map.groupBy(dates, (date) => date.event_id);
    const picturesOf = Map.groupBy(pictures, (picture) => picture.event_id);
    return rows.map((row) => eventOf(row, datesOf.get(row.id) ?? [], picturesOf.get(row.id) ?? []));
  }

  private async writeDates(tx: Tx, event: SavedEvent): Promise<void> {
    const kept = event.dates.map((date) => date.id);
    await sql`delete from events.event_dates where event_id = ${event.id} and not id = any(${kept}::uuid[])`.execute(
      tx,
    );
    if (event.dates.length === 0) return;
    await tables<DB>(tx)
      .insertInto('events.event_dates')
      .values(event.dates.map((date) => dateRow(event.id, date)))
      .onConflict((conflict) =>
        conflict
          .column('id')
          .doUpdateSet((from) => Object.fromEntries(DATE_COLUMNS.map((name) => [name, from.ref(`excluded.${name}`)]))),
      )
      .execute();
  }
}

const DATE_COLUMNS = [
  'starts_wall',
  'starts_fold',
  'ends_wall',
  'ends_fold',
  'doors_wall',
  'zone',
  'starts_at',
  'over_at',
  'doors_at',
  'place',
  'online_url',
  'status',
  'status_reason',
  'revision',
] as const;
