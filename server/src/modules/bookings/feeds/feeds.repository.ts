import { Injectable } from '@nestjs/common';
import { type Selectable, sql } from 'kysely';
import { tables, type Tx } from '#kit/database/database';
import type { BookingsFeeds, DB } from '../bookings.tables.ts';
import { type BookingRow, toBooking, toInstant } from '../bookings.repository.ts';
import type { FedBooking, Feed } from './feed.ts';

type FeedRow = Selectable<BookingsFeeds>;
/** How long what was called off is still told, and what is over. */
const KEPT = sql`interval '90 days'`;
const MOST = 3000;

/** Addresses of calendars, and what they are told. */
@Injectable()
export class FeedsRepository {
  async insert(
    tx: Tx,
    { id, organizationId, resourceId, locale }: Omit<Feed, 'createdAt' | 'readAt'>,
    { secretHash, createdBy }: { secretHash: Buffer; createdBy: string },
  ): Promise<Feed> {
    const row = await tables<DB>(tx)
      .insertInto('bookings.feeds')
      .values({
        id,
        organization_id: organizationId,
        resource_id: resourceId,
        locale,
        secret_hash: secretHash,
        created_by: createdBy,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    return toFeed(row);
  }

  /** Oldest first. */
  async of(tx: Tx, organizationId: string): Promise<Feed[]> {
    const { rows } = await sql<FeedRow>`
      select * from bookings.feeds where organization_id = ${organizationId} order by id`.execute(tx);
    return rows.map(toFeed);
  }

  async remove(tx: Tx, organizationId: string, id: string): Promise<boolean> {
    const { rows } = await sql`
      delete from bookings.feeds where id = ${id} and organization_id = ${organizationId} returning id`.execute(tx);
    return rows.length > 0;
  }

  /** That of this secret, marked as read; undefined when there is none. */
  async read(tx: Tx, secretHash: Buffer): Promise<Feed | undefined> {
    const { rows } = await sql<FeedRow>`
      update bookings.feeds set read_at = now() where secret_hash = ${secretHash} returning *`.execute(tx);
    return rows.map(toFeed)[0];
  }

  /** What stands, and what was called off not long ago; never what is only held. */
  async bookings(tx: Tx, { organizationId, resourceId }: Feed): Promise<FedBooking[]> {
    const { rows } = await sql<BookingRow>`
      select b.* from bookings.bookings b join bookings.slots s on s.id = b.slot_id
      where b.organization_id = ${organizationId}
        and (${resourceId}::uuid is null or ${resourceId}::uuid = any(s.resource_ids))
        and b.starts_at > now() - ${KEPT}
        and (b.state in ('requested', 'confirmed', 'completed', 'no_show')
          or (b.state in ('cancelled', 'declined', 'expired') and b.changed_at > now() - ${KEPT}
            and exists (select from bookings.steps t where t.booking_id = b.id and t.state in ('requested', 'confirmed'))))
      order by b.starts_at desc, b.id desc limit ${sql.lit(MOST)}`.execute(tx);
    return rows.map((row) => ({ ...toBooking(row), sequence: row.sequence, changedAt: toInstant(row.changed_at) }));
  }
}

function toFeed(row: FeedRow): Feed {
  return {
    id: row.id,
    organizationId: row.organization_id,
    resourceId: row.resource_id,
    locale: row.locale === 'en' ? 'en' : 'fr',
    createdAt: toInstant(row.created_at),
    readAt: row.read_at && toInstant(row.read_at),
  };
}
