import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';
import { type BookingRow, toBooking } from '../bookings.repository.ts';
import type { Span } from '../slots/spans.ts';
import type { Taken } from '../workspace/workspace.repository.ts';

/** A booking with the time that is kept for it, in milliseconds since 1970. */
export interface Shown extends Taken {
  readonly busy: Span;
}

/** Time another calendar says is taken. */
export interface ExternalBusy extends Span {
  readonly id: string;
  readonly resourceId: string;
}

interface AgendaFilter {
  readonly organizationId: string;
  readonly resourceIds: readonly string[];
  readonly window: Span;
  readonly limit: number;
}

type ShownRow = BookingRow & {
  readonly resource_ids: string[];
  readonly busy_from: number;
  readonly busy_until: number;
};
const millis = (column: string) => sql`(extract(epoch from ${sql.raw(column)}) * 1000)::float8`;
const at = (instant: number) => sql`to_timestamp(${instant / 1000})`;
/** No service lasts longer: an older start cannot touch the window. */
const LONGEST = sql`interval '62 days'`;

/** What the calendar of an organization shows. */
@Injectable()
export class AgendaRepository {
  /** What takes time, or took it, of these resources; a hold that is over does not. The earliest start first. */
  async bookings(tx: Tx, { organizationId, resourceIds, window, limit }: AgendaFilter): Promise<Shown[]> {
    const { rows } = await sql<ShownRow>`
      select b.*, s.resource_ids::text[] as resource_ids,
        coalesce(c.busy_from, ${millis('b.starts_at')}) as busy_from, coalesce(c.busy_until, ${millis('b.ends_at')}) as busy_until
      from bookings.bookings b join bookings.slots s on s.id = b.slot_id
        left join lateral (select min(${millis('lower(c.busy)')}) as busy_from, max(${millis('upper(c.busy)')}) as busy_until
          from bookings.claims c where c.slot_id = s.id) c on true
      where b.organization_id = ${organizationId} and s.resource_ids && ${resourceIds}::uuid[]
        and b.starts_at > ${at(window.from)} - ${LONGEST} and b.starts_at < ${at(window.until)} and b.ends_at > ${at(window.from)}
        and (b.state in ('confirmed', 'completed', 'no_show') or b.expires_at > now())
      order by b.starts_at, b.id limit ${sql.lit(limit)}`.execute(tx);
    return rows.map((row) => ({
      ...toBooking(row),
      resourceIds: row.resource_ids,
      busy: { from: row.busy_from, until: row.busy_until },
    }));
  }

  async external(
    tx: Tx,
    { resourceIds, window, limit }: Omit<AgendaFilter, 'organizationId'>,
  ): Promise<ExternalBusy[]> {
    const { rows } = await sql<ExternalBusy>`
      select id, resource_id as "resourceId", ${millis('lower(busy)')} as "from", ${millis('upper(busy)')} as until
      from bookings.external_busy
      where resource_id = any(${resourceIds}::uuid[]) and busy && tstzrange(${at(window.from)}, ${at(window.until)})
      order by lower(busy), id limit ${sql.lit(limit)}`.execute(tx);
    return rows;
  }

  /** Requests that still stand; one more than the limit. */
  async requests(tx: Tx, organizationId: string, { after, limit }: { after: Deadline | null; limit: number }) {
    const { rows } = await sql<BookingRow & { readonly resource_ids: string[] }>`
      select b.*, s.resource_ids::text[] as resource_ids
      from bookings.bookings b join bookings.slots s on s.id = b.slot_id
      where b.organization_id = ${organizationId} and b.state = 'requested' and b.expires_at > now()
        and (${after === null} or (b.expires_at, b.id) > (${after?.at ?? null}::timestamptz, ${after?.id ?? null}::uuid))
      order by b.expires_at, b.id limit ${sql.lit(limit + 1)}`.execute(tx);
    return rows.map((row): Taken => ({ ...toBooking(row), resourceIds: row.resource_ids }));
  }

  /** As long as it is the same, nothing has changed. */
  async turn(tx: Tx, organizationId: string): Promise<string> {
    const { rows } = await sql<{ turn: string }>`
      select concat_ws('.',
        (select extract(epoch from max(changed_at)) from bookings.bookings where organization_id = ${organizationId}),
        (select count(*) || '.' || coalesce(max(id::text), '') from bookings.blocks where organization_id = ${organizationId})
      ) as turn`.execute(tx);
    return rows[0]!.turn;
  }
}

export interface Deadline {
  readonly at: string;
  readonly id: string;
}
