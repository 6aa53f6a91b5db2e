import type pg from 'pg';

const TOWNS = 500;

/**
 * Multiplies the published events of the demo world until `target` dates are listed: same words, other ids, towns and
 * days over the coming year. What the product wrote once is copied as it is, its line included.
 */
export async function manyEvents(database: pg.Pool, target: number): Promise<void> {
  const { rows } = await database.query<{ n: number }>('select count(*)::int n from events.listings');
  const missing = target - rows[0]!.n;
  if (missing <= 0) return;
  const copies = Math.ceil(missing / Math.min(rows[0]!.n, 500));
  const connection = await database.connect();
  await connection.query('begin');
  await connection.query(FILLING);
  await indexedAfterwards(connection, () => connection.query(COPY, [copies, TOWNS]));
  await connection.query('commit');
  connection.release();
  await database.query('vacuum analyze events.listings');
  await database.query('vacuum analyze events.events');
}

/** A million rows are indexed at once in a tenth of the time it takes to index them one by one. */
async function indexedAfterwards(connection: pg.PoolClient, fill: () => Promise<unknown>): Promise<void> {
  const { rows } = await connection.query<{ name: string; made: string }>(INDEXES);
  for (const { name } of rows) await connection.query(`drop index ${name}`);
  await fill();
  for (const { made } of rows) await connection.query(made);
}

const FILLING = `
  set local session_replication_role = replica;
  set local synchronous_commit = off;
  set local maintenance_work_mem = '512MB'`;
const INDEXES = `
  select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as made
  from pg_index i where i.indrelid in ('events.listings'::regclass, 'events.events'::regclass)
    and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`;
const COPY = `
  with source as (select l.*, e.slug from events.listings l join events.events e on e.id = l.event_id order by l.date_id limit 500),
  made as (
    select s.*, gen_random_uuid() as new_id, n, (random() * $2)::int as place, interval '1 day' * (random() * 360)::int as later
    from source s cross join generate_series(1, $1::int) n),
  parents as (
    insert into events.events (id, organization_id, slug, title, language, visibility, invitation_key, currency, status, published_at)
    select new_id, organization_id, slug || '-' || n || '-' || left(new_id::text, 8), 'copy', language, 'public', 'x', 'EUR', 'published', now() from made
    returning id)
  insert into events.listings (date_id, event_id, starts_at, over_at, first_day, last_day, lat, lng, point, town, online, organization_id,
    category, kind, labels, language, free_food, from_price, popularity, card, search)
  select m.new_id, p.id, m.starts_at + m.later, m.over_at + m.later, (m.first_day + m.later)::date, (m.last_day + m.later)::date,
    42 + m.place * 0.016, -3 + (m.place * 7 % 500) * 0.02, ll_to_earth(42 + m.place * 0.016, -3 + (m.place * 7 % 500) * 0.02),
    'ville ' || m.place, m.online, m.organization_id, m.category, m.kind, m.labels, m.language, m.free_food, m.from_price,
    (random() * 500)::int, replace(m.card, m.event_id::text, p.id::text), m.search
  from made m join parents p on p.id = m.new_id`;
