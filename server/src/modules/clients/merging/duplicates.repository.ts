import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';
import { PLANNED_ANEW } from '#kit/database/prepared-connection';

export interface Pair {
  readonly firstId: string;
  readonly secondId: string;
  readonly why: ('email' | 'phone' | 'name')[];
}

const MOST_PAIRS = 50;
/** Of the newest so many, names with a wrong letter are looked for too. */
const LOOKED_AT = 300;
const ALIKE = 0.72;

@Injectable()
export class DuplicatesRepository {
  /** Those for whom most speaks first. Who was told apart is left out, and so is who was put away. */
  async pairs(tx: Tx, organizationId: string): Promise<Pair[]> {
    const { rows } = await sql<Pair>`${sql.raw(PLANNED_ANEW)}
      with book as materialized (
        select id, mail_key, phone_key, name_key from clients.clients
        where organization_id = ${organizationId} and merged_into is null and archived_at is null),
      alike as (
        select least(a.id, b.id) as low, greatest(a.id, b.id) as high, 1 as place, 'email' as why
        from book a join book b on b.mail_key = a.mail_key and b.id > a.id
        union all
        select least(a.id, b.id), greatest(a.id, b.id), 2, 'phone'
        from book a join book b on b.phone_key = a.phone_key and b.id > a.id where length(a.phone_key) >= 8
        union all
        select least(a.id, b.id), greatest(a.id, b.id), 3, 'name'
        from book a join book b on b.name_key = a.name_key and b.id > a.id where position(' ' in a.name_key) > 0
        union all
        select least(a.id, b.id), greatest(a.id, b.id), 3, 'name'
        from (select id, name_key from book where position(' ' in name_key) > 0 order by id desc
          limit ${sql.lit(LOOKED_AT)}) a
        cross join lateral (
          select c.id from clients.clients c
          where c.organization_id = ${organizationId} and c.merged_into is null and c.archived_at is null
            and c.name_key % a.name_key and c.name_key <> a.name_key and c.id <> a.id
            and similarity(c.name_key, a.name_key) >= ${sql.lit(ALIKE)}
          limit 5) b)
      select low as "firstId", high as "secondId", array_agg(distinct why order by why) as why
      from alike where not exists (select from clients.distinctions d where d.low_id = low and d.high_id = high)
      group by low, high order by count(distinct why) desc, min(place), high desc, low desc
      limit ${sql.lit(MOST_PAIRS)}`.execute(tx);
    return rows;
  }

  async keepApart(tx: Tx, about: { organizationId: string; ids: readonly string[]; by: string | null }): Promise<void> {
    const [low, high] = about.ids.toSorted();
    await sql`
      insert into clients.distinctions (organization_id, low_id, high_id, by_member)
      values (${about.organizationId}, ${low}, ${high}, ${about.by}) on conflict do nothing`.execute(tx);
  }
}
