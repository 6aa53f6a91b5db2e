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
};

@Injectable()
export class ClientsExamination implements Examination {
  constructor(private readonly database: Database) {}

  async examine(): Promise<Finding[]> {
    return examine(this.database, checks);
  }
}
