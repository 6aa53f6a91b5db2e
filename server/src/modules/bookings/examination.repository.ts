import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#kit/database/database';
import { type Checks, examine, type Examination, type Finding } from '#kit/examination/examine';

const occupying = sql`(b.state in ('held', 'requested', 'confirmed'))`;

const checks: Checks = {
  'seats taken equal a recount of bookings': sql`
    select s.id, s.taken, count(b.id) as bookings from bookings.slots s
      left join bookings.bookings b on b.slot_id = s.id and ${occupying}
    group by s.id having s.taken <> count(b.id)`,
  'a slot claims its resources exactly as long as somebody is in it': sql`
    select s.id, s.taken, count(c.resource_id) as claims from bookings.slots s
      left join bookings.claims c on c.slot_id = s.id
    group by s.id having (s.taken > 0) <> (count(c.resource_id) > 0)`,
  'no two claims of a resource overlap': sql`
    select a.slot_id, a.block_id, c.slot_id as other_slot, c.block_id as other_block from bookings.claims a
      join bookings.claims c on c.resource_id = a.resource_id and c.busy && a.busy
        and coalesce(a.slot_id, a.block_id) < coalesce(c.slot_id, c.block_id)`,
  'a block claims its resources for its time': sql`
    select k.id, c.busy from bookings.blocks k left join bookings.claims c on c.block_id = k.id
    where c.busy is distinct from tstzrange(k.starts_at, k.ends_at)`,
  'a booking lies within what its slot claims': sql`
    select b.id from bookings.bookings b join bookings.claims c on c.slot_id = b.slot_id
    where ${occupying} and not c.busy @> tstzrange(b.starts_at, b.ends_at)`,
};

@Injectable()
export class BookingsExamination implements Examination {
  constructor(private readonly database: Database) {}

  async examine(): Promise<Finding[]> {
    return examine(this.database, checks);
  }
}
