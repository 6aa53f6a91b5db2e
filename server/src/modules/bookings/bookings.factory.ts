import { sql } from 'kysely';
import type { BookableService } from '#core/offers';
import type { Actor } from '#kit/auth/actor';
import type { Database } from '#kit/database/database';
import { newId } from '#kit/ids';

interface ResourceWish {
  readonly organizationId?: string;
  readonly zone?: string;
  /** Minutes on the wall, every day of the week. */
  readonly opens?: number;
  readonly closes?: number;
}

/** A room that is open every day, from nine to five in Paris unless said otherwise. */
export async function aResource(database: Database, wish: ResourceWish = {}): Promise<string> {
  const { organizationId = newId(), zone = 'Europe/Paris', opens = 540, closes = 1020 } = wish;
  const id = newId();
  await sql`insert into bookings.resources (id, organization_id, kind, name, zone)
    values (${id}, ${organizationId}, 'room', 'Studio', ${zone})`.execute(database.read);
  await sql`insert into bookings.weekly_hours (resource_id, weekday, opens, closes)
    select ${id}, weekday, ${opens}, ${closes} from generate_series(1, 7) as weekday`.execute(database.read);
  return id;
}

interface ServiceWish extends Partial<BookableService> {
  readonly resourceIds?: readonly string[];
  readonly stepMinutes?: number;
}

/** A service of one hour that can be booked, with a room of its own unless it is told what it needs. */
export async function aService(database: Database, wish: ServiceWish = {}): Promise<BookableService> {
  const { resourceIds = [await aResource(database)], stepMinutes = 60, ...over } = wish;
  const service: BookableService = {
    versionId: newId(),
    serviceId: newId(),
    organizationId: newId(),
    title: 'Portrait',
    duration: { minutes: 60 },
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 0,
    noticeMinutes: 60,
    horizonDays: 60,
    seats: 1,
    approval: 'instant',
    ...over,
  };
  await arranged(database, { ...service, resourceIds, stepMinutes });
  return service;
}

interface Arranged {
  readonly serviceId: string;
  readonly organizationId: string;
  readonly resourceIds: readonly string[];
  readonly stepMinutes: number;
}

/** Says what a service needs and how often it begins. */
export async function arranged(database: Database, given: Arranged): Promise<void> {
  const { serviceId, organizationId, resourceIds, stepMinutes } = given;
  await sql`insert into bookings.arrangements (service_id, organization_id, step_minutes)
    values (${serviceId}, ${organizationId}, ${stepMinutes})`.execute(database.read);
  await sql`insert into bookings.needs (service_id, position, resource_id)
    select ${serviceId}, position, id from unnest(${resourceIds}::uuid[]) with ordinality as n (id, position)`.execute(
    database.read,
  );
}

/** Somebody signed in, for the use cases. */
export function aClient(id: string = newId()): Actor & { readonly id: string } {
  return { id, role: 'member', session: null, locale: 'fr', ip: '', userAgent: '' };
}

/** Lets the time of a hold or a request be over. */
export async function runOut(database: Database, bookingId: string): Promise<void> {
  await sql`update bookings.bookings set expires_at = now() - interval '1 second' where id = ${bookingId}`.execute(
    database.read,
  );
}
