import type { BookingState } from '@estrade/api/bookings-shapes';
import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import { tables, type Tx } from '#kit/database/database';
import { newId } from '#kit/ids';
import type { Side } from './bookings.policy.ts';
import type { DB } from './bookings.tables.ts';
import { toInstant } from './bookings.repository.ts';

interface Time {
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
}

/** What became of a booking: a state it came to, or another time. */
export interface Step {
  /** `nobody`: time did it. */
  readonly side: Side | 'nobody';
  readonly actorId: string | null;
  readonly state?: BookingState;
  /** The time it had before it was moved. */
  readonly former?: Time;
}

export interface KeptStep extends Step {
  readonly at: Temporal.Instant;
}

/** The history of bookings: lines are added and never changed. */
@Injectable()
export class StepsRepository {
  async add(tx: Tx, bookingId: string, { side, actorId, state, former }: Step): Promise<void> {
    await tables<DB>(tx)
      .insertInto('bookings.steps')
      .values({
        id: newId(),
        booking_id: bookingId,
        side,
        actor_id: actorId,
        state: state ?? null,
        starts_at: former?.startsAt.toString() ?? null,
        ends_at: former?.endsAt.toString() ?? null,
      })
      .execute();
  }

  /** Oldest first. */
  async of(tx: Tx, bookingId: string): Promise<KeptStep[]> {
    const { rows } = await sql<StepRow>`
      select side, actor_id, state, starts_at, ends_at, at from bookings.steps
      where booking_id = ${bookingId} order by at, id`.execute(tx);
    return rows.map(({ side, actor_id: actorId, state, starts_at: from, ends_at: until, at }) => ({
      side,
      actorId,
      at: toInstant(at),
      ...(state && { state }),
      ...(from && until && { former: { startsAt: toInstant(from), endsAt: toInstant(until) } }),
    }));
  }
}

interface StepRow {
  readonly side: Step['side'];
  readonly actor_id: string | null;
  readonly state: BookingState | null;
  readonly starts_at: Date | null;
  readonly ends_at: Date | null;
  readonly at: Date;
}
