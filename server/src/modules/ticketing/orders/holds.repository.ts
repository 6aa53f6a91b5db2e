import { Injectable } from '@nestjs/common';
import { type RawBuilder, sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { Tx } from '#kit/database/database';
import { sumByQuota } from '../inventory/quotas.repository.ts';
import type { HoldState } from './hold.ts';
import type { HeldLine, HoldWish, KeptHold } from './kept-hold.ts';

/** What became of a batch of wishes, by their position in it. */
export interface TakeResult {
  readonly now: Date;
  readonly taken: readonly number[];
  /** Already held under this id. */
  readonly repeated: readonly number[];
  /** Not on sale at this instant. */
  readonly unsold: readonly number[];
  /** Places each quota has left after this batch; closed ones have none. */
  readonly left: Readonly<Record<string, number>>;
}

interface HoldRow {
  readonly id: string;
  readonly event_id: string;
  readonly owner_id: string | null;
  readonly state: HoldState;
  readonly created_at: Date;
  readonly expires_at: Date;
  readonly paying_since: Date | null;
  readonly now: Date;
  readonly lines: HeldLine[];
}

const columns = sql`h.id, h.event_id, h.owner_id, h.state, h.created_at, h.expires_at, h.paying_since, now() as now, h.lines`;

@Injectable()
export class HoldsRepository {
  /**
   * Takes the places of a whole batch in one statement: each wish gets all its places or none. Quotas are locked by
   * ascending id, then each wish is measured with everything asked before it in the batch; one that stands behind a wish
   * too big to fit may be refused although it would fit alone, which is for the caller to see from `left`. All counters
   * are written as they were locked: PostgreSQL tries the CHECK on the row as it was when the statement began before it
   * finds that row replaced, and would refuse places that were given back in between.
   */
  async take(tx: Tx, wishes: readonly HoldWish[], minutes: number): Promise<TakeResult> {
    const { rows } = await sql<TakeResult>`
      ${judged(wishes)},
      wanted as materialized (
        select i, "quotaId" as quota_id, quantity from asking join wished using (basket)
        where i not in (select i from repeated union all select i from unsold)),
      locked as materialized (
        select id, held, sold, blocked, capacity, case when open then capacity - held - sold - blocked else 0 end as free
        from ticketing.quotas where id = any(array(select distinct quota_id from wanted)) order by id for update),
      missed as materialized (
        select distinct w.i from (select *, sum(quantity) over (partition by quota_id order by i) as upto from wanted) w
          left join locked q on q.id = w.quota_id where q.id is null or w.upto > q.free),
      taken as materialized (select distinct i from wanted where i not in (select i from missed)),
      parts as materialized (select quota_id, sum(quantity)::int as quantity from wanted join taken using (i) group by quota_id),
      counted as (
        update ticketing.quotas q set held = l.held + p.quantity, sold = l.sold, blocked = l.blocked, capacity = l.capacity
        from parts p join locked l on l.id = p.quota_id where q.id = l.id and q.id = any(array(select quota_id from parts))),
      opened as (
        insert into ticketing.holds (id, event_id, owner_id, lines, expires_at)
        select a.id, b."eventId", a.owner_id, b.lines, now() + make_interval(mins => ${minutes})
        from asking a join taken using (i) join baskets b using (basket))
      select now() as now,
        array(select i from taken) as taken, array(select i from repeated) as repeated, array(select i from unsold) as unsold,
        (select coalesce(json_object_agg(q.id, q.free - coalesce(p.quantity, 0)), '{}')
           from locked q left join parts p on p.quota_id = q.id) as left`.execute(tx);
    return rows[0]!;
  }

  /** The event of each hold; unknown holds are left out. */
  async eventsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
    const { rows } = await sql<{ id: string; event_id: string }>`
      select id, event_id from ticketing.holds where id = any(${ids}::uuid[])`.execute(tx);
    return new Map(rows.map((row) => [row.id, row.event_id]));
  }

  async find(tx: Tx, id: string): Promise<KeptHold | undefined> {
    const { rows } = await sql<HoldRow>`select ${columns} from ticketing.holds h where h.id = ${id}`.execute(tx);
    return rows.map(toHold)[0];
  }

  /** Locked by ascending id, before anything else a transaction locks. */
  async lock(tx: Tx, ids: readonly string[]): Promise<Map<string, KeptHold>> {
    const { rows } = await sql<HoldRow>`
      select ${columns} from ticketing.holds h where h.id = any(${ids}::uuid[]) order by h.id for update`.execute(tx);
    return new Map(rows.map((row) => [row.id, toHold(row)]));
  }

  async end(tx: Tx, ids: readonly string[], state: 'converted' | 'released' | 'expired'): Promise<void> {
    if (ids.length === 0) return;
    await sql`update ticketing.holds set state = ${state}, ended_at = now() where id = any(${ids}::uuid[])`.execute(tx);
  }

  async startPaying(
    tx: Tx,
    holds: readonly { readonly id: string; readonly expiresAt: Temporal.Instant }[],
  ): Promise<void> {
    if (holds.length === 0) return;
    const rows = JSON.stringify(holds.map(({ id, expiresAt }) => ({ id, expires_at: expiresAt.toString() })));
    await sql`
      update ticketing.holds h set state = 'paying', paying_since = now(), expires_at = p.expires_at
      from json_to_recordset(${rows}::json) as p (id uuid, expires_at timestamptz) where h.id = p.id`.execute(tx);
  }

  /** Active holds whose time is over, at most so many, those nobody else is at; of some quotas only when given. */
  async lockDue(tx: Tx, most: number, quotaIds: readonly string[] = []): Promise<KeptHold[]> {
    const { rows } = await sql<HoldRow>`
      select ${columns} from ticketing.holds h where h.id in (
        select d.id from ticketing.holds d where d.state = 'active' and d.expires_at <= now()
          and (cardinality(${quotaIds}::uuid[]) = 0
            or exists (select 1 from ticketing.hold_lines l where l.hold_id = d.id and l.quota_ids && ${quotaIds}::uuid[]))
        order by d.expires_at limit ${sql.lit(most)} for update skip locked)`.execute(tx);
    return rows.map(toHold);
  }

  /** Holds of an event that nobody pays for yet: given back when the event is called off. */
  async lockActiveOf(tx: Tx, eventId: string): Promise<KeptHold[]> {
    const { rows } = await sql<HoldRow>`
      select ${columns} from ticketing.holds h where h.event_id = ${eventId} and h.state = 'active' order by h.id for update`.execute(
      tx,
    );
    return rows.map(toHold);
  }

  /** Ids of paying holds whose time is over; each is looked at again after a pause. */
  async duePaying(tx: Tx, most: number): Promise<string[]> {
    const { rows } = await sql<{ id: string }>`
      update ticketing.holds set asked_again_at = now() + interval '15 seconds' where id in (
        select id from ticketing.holds where state = 'paying' and expires_at <= now() and coalesce(asked_again_at <= now(), true)
        order by expires_at limit ${sql.lit(most)} for update skip locked)
      returning id`.execute(tx);
    return rows.map(({ id }) => id);
  }

  /** What a member holds at an event and has not ordered yet, per ticket type, besides one hold. */
  async heldBy(
    tx: Tx,
    asked: { readonly memberId: string; readonly eventId: string; readonly besides: string | null },
  ) {
    const { rows } = await sql<{ ticketTypeId: string; quantity: number }>`
      select l.ticket_type_id as "ticketTypeId", sum(l.quantity)::int as quantity
      from ticketing.holds h join ticketing.hold_lines l on l.hold_id = h.id
      where h.owner_id = ${asked.memberId} and h.event_id = ${asked.eventId} and h.state = 'active'
        and (${asked.besides}::uuid is null or h.id <> ${asked.besides}) group by 1`.execute(tx);
    return rows;
  }

  /** Holds that ended long ago say nothing any more. */
  async forgetEnded(tx: Tx): Promise<void> {
    await sql`
      delete from ticketing.holds h where h.ended_at < now() - interval '2 days'
        and not exists (select 1 from ticketing.orders o where o.hold_id = h.id)`.execute(tx);
  }
}

/**
 * The wishes of a batch as rows, and which of them cannot be taken whatever is left. What is wanted is told once however
 * many want the same, as most do in a crowd.
 */
function judged(wishes: readonly HoldWish[]): RawBuilder<unknown> {
  const baskets = new Map<string, { readonly basket: number; readonly wish: HoldWish }>();
  const basketOf = wishes.map((wish) => {
    const key = wish.eventId + JSON.stringify(wish.lines);
    const known = baskets.get(key) ?? { basket: baskets.size, wish };
    if (known.wish === wish) baskets.set(key, known);
    return known.basket;
  });
  const { told, wished, things } = rowsOf([...baskets.values()].map(({ wish }) => wish));
  return sql`with asking as materialized (
      select (i - 1)::int as i, id, owner_id, basket
      from unnest(${arrayOf(wishes, ({ id }) => id)}::uuid[], ${arrayOf(wishes, ({ ownerId }) => ownerId)}::uuid[], ${basketOf}::int[])
        with ordinality as a (id, owner_id, basket, i)),
    baskets as materialized (
      select * from json_to_recordset(${told}::json) as b (basket int, "eventId" uuid, lines jsonb)),
    wished as materialized (
      select * from json_to_recordset(${wished}::json) as w (basket int, "quotaId" uuid, quantity int)),
    repeated as materialized (
      select a.i from asking a cross join lateral (select from ticketing.holds h where h.id = a.id limit 1) h),
    unsold as materialized (
      select i from asking where basket in (
        select basket from json_to_recordset(${things}::json)
            as t (basket int, "eventId" uuid, "ticketTypeId" uuid, "dateId" uuid)
          where not exists (
            select from ticketing.shows s
              join ticketing.show_dates d on d.event_id = s.event_id and d.id = t."dateId" and d.status <> 'cancelled' and not d.removed
              join ticketing.ticket_types k on k.event_id = s.event_id and k.id = t."ticketTypeId"
            where s.event_id = t."eventId" and s.status = 'published' and not s.paused
              and now() < coalesce(d.ends_at, d.starts_at + interval '6 hours')
              and k.archived_at is null and not k.hidden and not k.paused
              and coalesce(k.sales_open_at <= now(), true) and coalesce(now() < k.sales_close_at, true))))`;
}

function rowsOf(baskets: readonly HoldWish[]) {
  const told = baskets.map(({ eventId, lines }, basket) => ({ basket, eventId, lines }));
  const wished = baskets.flatMap(({ lines }, basket) =>
    [...sumByQuota(lines)].map(([quotaId, quantity]) => ({ basket, quotaId, quantity })),
  );
  const things = told.flatMap(({ basket, eventId, lines }) =>
    lines.map(({ ticketTypeId, dateId }) => ({ basket, eventId, ticketTypeId, dateId })),
  );
  return { told: JSON.stringify(told), wished: JSON.stringify(wished), things: JSON.stringify(things) };
}

/** Ids as PostgreSQL writes an array: nothing in them needs to be quoted. */
function arrayOf(wishes: readonly HoldWish[], idOf: (wish: HoldWish) => string | null): string {
  return `{${wishes.map((wish) => idOf(wish) ?? 'null').join(',')}}`;
}

function toHold(row: HoldRow): KeptHold {
  return {
    id: row.id,
    eventId: row.event_id,
    ownerId: row.owner_id,
    state: row.state,
    openedAt: instant(row.created_at),
    expiresAt: instant(row.expires_at),
    payingSince: row.paying_since && instant(row.paying_since),
    lines: row.lines,
    now: instant(row.now),
  };
}

function instant(at: Date): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime());
}
