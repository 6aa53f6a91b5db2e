import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { EventStatus } from '#core/events';
import { tables, type Tx } from '#kit/database/database';
import type { DB } from '../events.tables.ts';
import type { SavedPicture } from '../saved-event.ts';

/** Where a picture hangs. */
export interface Hanging {
  readonly eventId: string;
  readonly status: EventStatus;
  readonly widths: readonly number[];
}

@Injectable()
export class PicturesRepository {
  async find(tx: Tx, pictureId: string): Promise<Hanging | undefined> {
    const { rows } = await sql<Hanging>`
      select p.event_id as "eventId", e.status, p.widths from events.pictures p join events.events e on e.id = p.event_id
      where p.id = ${pictureId}`.execute(tx);
    return rows[0];
  }

  /** Hangs a picture after the others. */
  async insert(tx: Tx, eventId: string, { widths, ...picture }: SavedPicture): Promise<void> {
    const position = sql<number>`(select coalesce(max(position), 0) + 1 from events.pictures where event_id = ${eventId})`;
    await tables<DB>(tx)
      .insertInto('events.pictures')
      .values({ ...picture, widths: [...widths], event_id: eventId, position })
      .execute();
  }

  async describe(tx: Tx, pictureId: string, alt: string): Promise<void> {
    await tables<DB>(tx).updateTable('events.pictures').set({ alt }).where('id', '=', pictureId).execute();
  }

  /** Puts a picture before the others: the first is the cover. */
  async putFirst(tx: Tx, eventId: string, pictureId: string): Promise<void> {
    await sql`
      update events.pictures set position = (select min(position) - 1 from events.pictures where event_id = ${eventId})
      where id = ${pictureId}`.execute(tx);
  }

  async remove(tx: Tx, pictureId: string): Promise<void> {
    await tables<DB>(tx).deleteFrom('events.pictures').where('id', '=', pictureId).execute();
  }
}
