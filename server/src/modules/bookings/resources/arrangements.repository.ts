import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';

/** How a service is booked: what it needs at once, the first of which leads, and how often it begins. */
export interface Arranged {
  readonly stepMinutes: number;
  readonly resourceIds: readonly string[];
}

/** What services need. */
@Injectable()
export class ArrangementsRepository {
  async find(tx: Tx, serviceId: string): Promise<Arranged | null> {
    const { rows } = await sql<Arranged>`
      select a.step_minutes as "stepMinutes", (
        select json_agg(n.resource_id order by n.position) from bookings.needs n where n.service_id = a.service_id) as "resourceIds"
      from bookings.arrangements a where a.service_id = ${serviceId}`.execute(tx);
    return rows[0] ?? null;
  }

  async write(tx: Tx, service: { serviceId: string; organizationId: string }, arranged: Arranged): Promise<void> {
    const { serviceId, organizationId } = service;
    await sql`
      insert into bookings.arrangements (service_id, organization_id, step_minutes)
      values (${serviceId}, ${organizationId}, ${arranged.stepMinutes})
      on conflict (service_id) do update set step_minutes = excluded.step_minutes`.execute(tx);
    await sql`delete from bookings.needs where service_id = ${serviceId}`.execute(tx);
    await sql`
      insert into bookings.needs (service_id, position, resource_id)
      select ${serviceId}, position, id
      from unnest(${arranged.resourceIds}::uuid[]) with ordinality as n (id, position)`.execute(tx);
  }

  async remove(tx: Tx, serviceId: string): Promise<boolean> {
    const { rows } = await sql`
      delete from bookings.arrangements where service_id = ${serviceId} returning service_id`.execute(tx);
    return rows.length > 0;
  }
}
