import type { BookingState } from '@estrade/api/bookings-shapes';
import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';
import type { Booking } from '../booking.ts';
import { type BookingPlace, type BookingRow, toBooking } from '../bookings.repository.ts';
import type { Span } from '../slots/spans.ts';

/** A booking with who and what it takes, or took. */
export interface Taken extends Booking {
  readonly resourceIds: readonly string[];
}

export interface WorkspaceFilter {
  readonly organizationId: string;
  /** Bookings that touch it. */
  readonly window: Span;
  readonly state: BookingState | null;
  readonly resourceId: string | null;
  readonly after: BookingPlace | null;
  readonly limit: number;
}

type TakenRow = BookingRow & { readonly resource_ids: string[] };
const BOOKINGS = sql`
  select b.*, s.resource_ids::text[] as resource_ids from bookings.bookings b join bookings.slots s on s.id = b.slot_id`;
/** No service lasts longer: an older start cannot touch the window. */
const LONGEST = sql`interval '62 days'`;

/** An organization's bookings as its people look at them. */
@Injectable()
export class WorkspaceRepository {
  /** The earliest start first; one more than the limit. */
  async list(tx: Tx, { organizationId, window, after, limit, ...filter }: WorkspaceFilter): Promise<Taken[]> {
    const from = sql`to_timestamp(${window.from / 1000})`;
    const { rows } = await sql<TakenRow>`
      ${BOOKINGS} where b.organization_id = ${organizationId}
        and b.starts_at > ${from} - ${LONGEST} and b.starts_at < to_timestamp(${window.until / 1000}) and b.ends_at > ${from}
        and (${filter.state}::text is null or b.state = ${filter.state}::text)
        and (${filter.resourceId}::uuid is null or ${filter.resourceId}::uuid = any(s.resource_ids))
        and (${after === null} or (b.starts_at, b.id) > (${after?.startsAt ?? null}::timestamptz, ${after?.id ?? null}::uuid))
      order by b.starts_at, b.id limit ${sql.lit(limit + 1)}`.execute(tx);
    return rows.map(toTaken);
  }

  async find(tx: Tx, organizationId: string, id: string): Promise<Taken | undefined> {
    const { rows } = await sql<TakenRow>`
      ${BOOKINGS} where b.id = ${id} and b.organization_id = ${organizationId}`.execute(tx);
    return rows.map(toTaken)[0];
  }
}

function toTaken(row: TakenRow): Taken {
  return { ...toBooking(row), resourceIds: row.resource_ids };
}
