import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { OrganizationCard } from '#core/organizations';
import type { Tx } from '#kit/database/database';

/** What a list says of an organizer. */
export type Organizer = Pick<OrganizationCard, 'id' | 'handle' | 'name' | 'logoUrl'>;

/** Copies of organizers, so that lists need nobody else. */
@Injectable()
export class OrganizersRepository {
  async keep(tx: Tx, { id, handle, name, logoUrl }: Organizer): Promise<void> {
    await sql`
      insert into events.organizers (id, handle, name, logo_url) values (${id}, ${handle}, ${name}, ${logoUrl})
      on conflict (id) do update set handle = excluded.handle, name = excluded.name, logo_url = excluded.logo_url`.execute(
      tx,
    );
  }

  async find(tx: Tx, id: string): Promise<Organizer | undefined> {
    const { rows } = await sql<Organizer>`
      select id, handle, name, logo_url as "logoUrl" from events.organizers where id = ${id}`.execute(tx);
    return rows[0];
  }

  /** Published events of an organizer, page by page. */
  async eventsOf(tx: Tx, id: string, { after, limit }: { after: string | null; limit: number }): Promise<string[]> {
    const { rows } = await sql<{ id: string }>`
      select id from events.events where organization_id = ${id} and status = 'published' and (${after}::uuid is null or id > ${after}::uuid)
      order by id limit ${sql.lit(limit)}`.execute(tx);
    return rows.map((row) => row.id);
  }
}
