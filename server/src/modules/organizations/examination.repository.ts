import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#kit/database/database';
import { type Checks, examine, type Examination, type Finding } from '#kit/examination/examine';

const checks: Checks = {
  'every organization has an owner': sql`
    select o.id, o.handle from organizations.organizations o
    where not exists (select from organizations.members m where m.organization_id = o.id and m.role = 'owner')`,
  'no handle leads to two organizations': sql`
    select f.handle, f.organization_id as former, o.id as present from organizations.former_handles f
    join organizations.organizations o using (handle) where o.id <> f.organization_id`,
};

@Injectable()
export class OrganizationsExamination implements Examination {
  constructor(private readonly database: Database) {}

  async examine(): Promise<Finding[]> {
    return examine(this.database, checks);
  }
}
