import { Injectable } from '@nestjs/common';
import { type Selectable, sql } from 'kysely';
import { tables, type Tx } from '#kit/database/database';
import { instantsOf } from './event-date.ts';
import type { DB, EventsEventDates, EventsEvents, EventsPictures, Json } from './events.tables.ts';
import type { SavedDate, SavedEvent, SavedPicture } from './saved-event.ts';

type EventRow = Selectable<EventsEvents>;

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

  async remove(tx: Tx, eventId: string): Promise<void> {
    await tables<DB>(tx).deleteFrom('events.events').where('id', '=', eventId).execute();
  }

  async slugTaken(tx: Tx, slug: string): Promise<boolean> {
    return (
      (await tables<DB>(tx).selectFrom('events.events').select('id').where('slug', '=', slug).executeTakeFirst()) !==
      undefined
    );
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

  /** Keeps what ticketing told; answers whether anything is different from before. */
  async keepOffer(tx: Tx, eventId: string, offer: SavedEvent['offer']): Promise<boolean> {
    const { rows } = await sql`
      update events.events set from_price = ${offer.fromPrice}, to_price = ${offer.toPrice}, availability = ${offer.availability}, sold = ${offer.sold}
      where id = ${eventId} and (from_price, to_price, availability, sold) is distinct from
        (${offer.fromPrice}::int, ${offer.toPrice}::int, ${offer.availability}::text, ${offer.sold}::int) returning id`.execute(
      tx,
    );
    return rows.length > 0;
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

function columnsOf(event: SavedEvent) {
  return {
    title: event.title,
    summary: event.summary,
    description: event.description,
    category: event.category,
    kind: event.kind,
    labels: [...event.labels],
    language: event.language,
    visibility: event.visibility,
    capacity: event.capacity,
    food: event.food && (JSON.stringify(event.food) as unknown as Json),
    status: event.status,
    reason: event.reason,
    submitted_at: event.submittedAt,
    published_at: event.publishedAt,
  };
}

function dateRow(eventId: string, date: SavedDate) {
  const { startsAt, endsAt, doorsAt } = instantsOf(date);
  return {
    id: date.id,
    event_id: eventId,
    starts_wall: date.startsAt,
    starts_fold: date.startsFold ?? null,
    ends_wall: date.endsAt,
    ends_fold: date.endsFold ?? null,
    doors_wall: date.doorsAt,
    zone: date.zone,
    starts_at: startsAt.toString(),
    over_at: endsAt.toString(),
    doors_at: doorsAt.toString(),
    place: date.place && (JSON.stringify(date.place) as unknown as Json),
    online_url: date.onlineUrl,
    status: date.status,
    status_reason: date.statusReason,
    revision: date.revision,
  };
}

function eventOf(
  row: EventRow,
  dates: readonly Selectable<EventsEventDates>[],
  pictures: readonly Selectable<EventsPictures>[],
): SavedEvent {
  return {
    id: row.id,
    organizationId: row.organization_id,
    slug: row.slug,
    title: row.title,
    summary: row.summary,
    description: row.description,
    category: row.category,
    kind: row.kind,
    labels: row.labels,
    language: row.language as SavedEvent['language'],
    visibility: row.visibility as SavedEvent['visibility'],
    invitationKey: row.invitation_key,
    capacity: row.capacity,
    food: row.food as unknown as SavedEvent['food'],
    currency: row.currency,
    status: row.status as SavedEvent['status'],
    revision: row.revision,
    reason: row.reason,
    importId: row.import_id,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    submittedAt: row.submitted_at,
    publishedAt: row.published_at,
    offer: {
      fromPrice: row.from_price,
      toPrice: row.to_price,
      availability: row.availability as SavedEvent['offer']['availability'],
      sold: row.sold,
    },
    dates: dates.map(dateOf),
    pictures: pictures.map(pictureOf),
  };
}

function dateOf(row: Selectable<EventsEventDates>): SavedDate {
  return {
    id: row.id,
    startsAt: row.starts_wall,
    startsFold: (row.starts_fold ?? undefined) as SavedDate['startsFold'],
    endsAt: row.ends_wall,
    endsFold: (row.ends_fold ?? undefined) as SavedDate['endsFold'],
    doorsAt: row.doors_wall,
    zone: row.zone,
    place: row.place as unknown as SavedDate['place'],
    onlineUrl: row.online_url,
    status: row.status as SavedDate['status'],
    statusReason: row.status_reason,
    revision: row.revision,
  };
}

function pictureOf(row: Selectable<EventsPictures>): SavedPicture {
  return { id: row.id, alt: row.alt, width: row.width, height: row.height, blur: row.blur, widths: row.widths };
}
