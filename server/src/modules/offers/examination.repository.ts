import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#kit/database/database';
import { type Checks, examine, type Examination, type Finding } from '#kit/examination/examine';

const checks: Checks = {
  'every service has a draft': sql`
    select s.id, s.status from offers.services s
    where not exists (select from offers.versions v where v.service_id = s.id and v.number is null)`,
  'what is on offer is the newest version': sql`
    select s.id, s.status, c.number as current, max(v.number) as newest from offers.services s
    join offers.versions c on c.id = s.current_version_id join offers.versions v on v.service_id = s.id
    group by s.id, s.status, c.number having max(v.number) <> c.number`,
  'versions are numbered without a gap': sql`
    select service_id, count(*)::int as versions, max(number) as newest from offers.versions where number is not null
    group by service_id having count(*) <> max(number)`,
};

@Injectable()
export class OffersExamination implements Examination {
  constructor(private readonly database: Database) {}

  async examine(): Promise<Finding[]> {
    return examine(this.database, checks);
  }
}
