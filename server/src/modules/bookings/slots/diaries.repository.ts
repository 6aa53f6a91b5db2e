import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';
import type { Diary } from './availability.ts';
import type { Hours } from './hours.ts';
import { hoursOf } from './hours.repository.ts';
import type { Slot } from './slots.ts';
import type { Span } from './spans.ts';

/** How a service is booked, with everything it needs as it stands. */
export interface Arrangement {
  readonly now: number;
  readonly stepMinutes: number;
  /** In the order of the service: the first leads. */
  readonly resources: readonly (Diary & { readonly id: string })[];
  readonly shared: readonly Slot[];
}

interface ArrangementRow {
  readonly now: number;
  readonly step: number;
  readonly resources: (Hours & { readonly id: string; readonly busy: Span[] })[];
  readonly shared: Slot[];
}

interface Asked {
  readonly serviceId: string;
  /** Busy times that touch it are read. */
  readonly window: Span;
  /** Whose own holds do not count as taken; null for nobody's. */
  readonly clientId: string | null;
}

/** A booking that still takes its slot; what is over does not, though nobody has swept it yet. */
const standing = sql`(b.state = 'confirmed' or b.expires_at > now())`;
const millis = (column: string) => sql`(extract(epoch from ${sql.raw(column)}) * 1000)::float8`;

@Injectable()
export class DiariesRepository {
  /** Everything the rules ask for, in one read; undefined when the service cannot be booked here. */
  async arrangement(tx: Tx, { serviceId, window, clientId }: Asked): Promise<Arrangement | undefined> {
    const range = sql`tstzrange(to_timestamp(${window.from / 1000}), to_timestamp(${window.until / 1000}))`;
    const { rows } = await sql<ArrangementRow>`
      select ${millis('now()')} as now, a.step_minutes as step,
        (select json_agg(json_build_object('id', r.id, ${hoursOf}, 'busy', ${busy(range, clientId)}) order by n.position)
          from bookings.needs n join bookings.resources r on r.id = n.resource_id where n.service_id = a.service_id) as resources,
        ${shared(range, clientId)} as shared
      from bookings.arrangements a where a.service_id = ${serviceId}`.execute(tx);
    const row = rows[0];
    if (!row?.resources) return undefined;
    const resources = row.resources.map(({ id, busy: taken, ...hours }) => ({ id, hours, busy: taken }));
    return { now: row.now, stepMinutes: row.step, resources, shared: row.shared };
  }
}

/** Claims of blocks and of bookings that stand, and what other calendars say. */
function busy(range: ReturnType<typeof sql>, clientId: string | null) {
  return sql`(select coalesce(json_agg(json_build_object('from', ${millis('lower(taken.busy)')}, 'until', ${millis('upper(taken.busy)')})), '[]')
    from (
      select c.busy from bookings.claims c where c.resource_id = r.id and c.busy && ${range} and (c.block_id is not null or exists (
        select from bookings.bookings b where b.slot_id = c.slot_id and ${standing}
          and (b.state <> 'held' or b.service_id <> a.service_id or b.client_id is distinct from ${clientId}::uuid)))
      union all
      select x.busy from bookings.external_busy x where x.resource_id = r.id and x.busy && ${range}) taken)`;
}

/** Times others have seats of; what the client holds there is theirs to have again. */
function shared(range: ReturnType<typeof sql>, clientId: string | null) {
  return sql`(select coalesce(json_agg(json_build_object(
      'from', ${millis('s.starts_at')}, 'until', ${millis('s.ends_at')}, 'zone', s.zone, 'seatsLeft', s.seats - s.standing)), '[]')
    from (
      select s.starts_at, s.ends_at, s.zone, s.seats, count(b.id)::int as standing from bookings.slots s
        join bookings.bookings b on b.slot_id = s.id and ${standing}
          and (b.state <> 'held' or b.client_id is distinct from ${clientId}::uuid)
      where s.service_id = a.service_id and s.seats > 1 and s.taken > 0 and tstzrange(s.starts_at, s.ends_at) && ${range}
      group by s.id) s)`;
}
