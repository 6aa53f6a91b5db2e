import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#kit/database/database';
import { type Checks, examine, type Examination, type Finding } from '#kit/examination/examine';

const checks: Checks = {
  'somebody administers the house': sql`
    select count(*)::int as members from accounts.members
    having count(*) > 0 and count(*) filter (where role = 'admin' and suspended_at is null) = 0`,
  'nobody suspended is signed in': sql`
    select s.id as session, m.id as member from accounts.sessions s join accounts.members m on m.id = s.member_id
    where m.suspended_at is not null and s.ended_at is null and s.expires_at > now()`,
  'everybody can sign in somehow': sql`
    select m.id as member from accounts.members m
    where m.password_hash is null and not exists (select from accounts.identities i where i.member_id = m.id)`,
};

@Injectable()
export class AccountsExamination implements Examination {
  constructor(private readonly database: Database) {}

  async examine(): Promise<Finding[]> {
    return examine(this.database, checks);
  }
}
