import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#kit/database/database';
import { type Checks, examine, type Examination, type Finding } from '#kit/examination/examine';

const checks: Checks = {
  'the address of a client is known as hers': sql`
    select c.id, c.organization_id, c.email from clients.clients c
    left join clients.addresses a on a.organization_id = c.organization_id and a.email = c.email
    left join clients.clients o on o.id = a.client_id
    where c.email is not null and c.merged_into is null and o.root_id is distinct from c.id`,
  'who was merged leads to somebody who can be found': sql`
    select c.id, c.root_id from clients.clients c join clients.clients r on r.id = c.root_id
    where r.merged_into is not null or r.organization_id <> c.organization_id`,
  'whoever was merged is who the one they were merged into is': sql`
    select c.id, c.root_id, m.root_id as theirs from clients.clients c join clients.clients m on m.id = c.merged_into
    where m.root_id <> c.root_id`,
  'who is merged was merged once, and nobody else': sql`
    select c.id, count(m.id) from clients.clients c
    left join clients.merges m on m.merged_id = c.id and m.undone_at is null
    group by c.id having (c.merged_into is not null) <> (count(m.id) = 1)`,
};

@Injectable()
export class ClientsExamination implements Examination {
  constructor(private readonly database: Database) {}

  async examine(): Promise<Finding[]> {
    return examine(this.database, checks);
  }
}
