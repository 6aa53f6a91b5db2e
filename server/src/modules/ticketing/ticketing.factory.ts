import { sql } from 'kysely';
import type { Database } from '#kit/database/database';
import { newId } from '#kit/ids';

export interface ShowMade {
  readonly eventId: string;
  readonly organizationId: string;
  readonly dateIds: readonly string[];
}

export interface ShowWish {
  readonly title?: string;
  readonly organizationId?: string;
  readonly dates?: number;
  /** Days from now until the first date; each further one is a week later. */
  readonly inDays?: number;
  readonly status?: string;
  readonly feePaidBy?: 'organizer' | 'buyer';
  readonly maxPerPerson?: number | null;
  readonly returnableUntilHours?: number | null;
}

const usual = {
  title: 'Les Marées',
  dates: 1,
  inDays: 14,
  status: 'published',
  feePaidBy: 'organizer',
  maxPerPerson: null,
  returnableUntilHours: null,
};

/** A show on sale, as if events had told of it. */
export async function aShow(database: Database, wishes: ShowWish = {}): Promise<ShowMade> {
  const wish = { ...usual, ...wishes };
  const eventId = newId();
  const organizationId = wish.organizationId ?? newId();
  const dateIds = Array.from({ length: wish.dates }, () => newId());
  await sql`
    insert into ticketing.shows (event_id, organization_id, slug, title, language, currency, status, fee_paid_by, max_per_person, returnable_until_hours)
    values (${eventId}, ${organizationId}, ${`soiree-${eventId}`}, ${wish.title}, 'fr', 'EUR', ${wish.status},
      ${wish.feePaidBy}, ${wish.maxPerPerson}, ${wish.returnableUntilHours})`.execute(database.read);
  await sql`insert into ticketing.ticket_numbers (event_id) values (${eventId})`.execute(database.read);
  for (const [week, id] of dateIds.entries()) {
    const place = JSON.stringify({
      name: 'Stereolux',
      address: '4 boulevard Léon-Bureau',
      postcode: '44200',
      city: 'Nantes',
      country: 'FR',
    });
    await sql`
      insert into ticketing.show_dates (id, event_id, starts_at, ends_at, wall_start, zone, status, online, place)
      select ${id}, ${eventId}, at, at + interval '2 hours', to_char(at at time zone 'Europe/Paris', 'YYYY-MM-DD"T"HH24:MI'), 'Europe/Paris', 'scheduled', false, ${place}::jsonb
      from (select date_trunc('minute', now()) + make_interval(days => ${wish.inDays}::int, weeks => ${week}::int) as at) d`.execute(
      database.read,
    );
    await sql`
      insert into ticketing.check_in_lists (id, event_id, date_id, name) values (${newId()}, ${eventId}, ${id}, 'Entrée')`.execute(
      database.read,
    );
  }
  return { eventId, organizationId, dateIds };
}

export interface QuotaWish {
  readonly capacity: number;
  readonly dateId?: string | null;
  readonly name?: string;
}

export async function aQuota(
  database: Database,
  { eventId }: ShowMade,
  { capacity, dateId = null, name = 'Salle' }: QuotaWish,
): Promise<string> {
  const id = newId();
  await sql`
    insert into ticketing.quotas (id, event_id, date_id, name, capacity) values (${id}, ${eventId}, ${dateId}, ${name}, ${capacity})`.execute(
    database.read,
  );
  return id;
}

export interface TypeWish {
  readonly name?: string;
  readonly price?: number;
  readonly vatRateBp?: number;
  readonly maxPerOrder?: number | null;
  readonly maxPerPerson?: number | null;
  readonly named?: boolean;
  readonly quotaIds: readonly string[];
}

export async function aTicketType(database: Database, { eventId }: ShowMade, wish: TypeWish): Promise<string> {
  const id = newId();
  await sql`
    insert into ticketing.ticket_types (id, event_id, name, price, vat_rate_bp, max_per_order, max_per_person, named, position)
    values (${id}, ${eventId}, ${wish.name ?? 'Plein tarif'}, ${wish.price ?? 0}, ${wish.vatRateBp ?? 550},
      ${wish.maxPerOrder === undefined ? 10 : wish.maxPerOrder}, ${wish.maxPerPerson ?? null}, ${wish.named ?? true},
      (select count(*) from ticketing.ticket_types where event_id = ${eventId}))`.execute(database.read);
  await sql`
    insert into ticketing.ticket_type_quotas (event_id, ticket_type_id, quota_id)
    select ${eventId}::uuid, ${id}::uuid, unnest(${wish.quotaIds}::uuid[])`.execute(database.read);
  return id;
}

/** A show of one date with one ticket type over one quota: what most specs need. */
export async function aSale(
  database: Database,
  wish: ShowWish & { readonly capacity: number; readonly price?: number } & Partial<Omit<TypeWish, 'quotaIds'>>,
) {
  const show = await aShow(database, wish);
  const quotaId = await aQuota(database, show, { capacity: wish.capacity, dateId: show.dateIds[0]! });
  const ticketTypeId = await aTicketType(database, show, { ...wish, maxPerPerson: null, quotaIds: [quotaId] });
  return { ...show, quotaId, ticketTypeId, dateId: show.dateIds[0]! };
}

export const aBuyer = { name: 'Léa Morvan', email: 'lea@estrade.test', phone: null, locale: 'fr' as 'fr' | 'en' };
