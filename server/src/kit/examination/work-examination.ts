import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '../database/database.ts';
import { type Checks, examine, type Examination, type Finding } from './examine.ts';

/** Each selects the rows that must not exist. */
const checks = (): Checks => ({
  'facts leave the outbox within a minute': sql`
    select name, count(*)::int as waiting, min(told_at) as since from kit.outbox
    where told_at < now() - interval '1 minute' group by name`,
  'no work waits for more than ten minutes': sql`
    select name, count(*)::int as waiting, min(start_after) as since from pgboss.job
    where state in ('created', 'retry') and start_after < now() - interval '10 minutes' and name <> 'dead_letters' group by name`,
  'no work was given up': sql`
    select data, created_on as since from pgboss.job where name = 'dead_letters' and state = 'created' order by created_on desc`,
  'letters leave within a quarter of an hour': sql`
    select kind, state, count(*)::int as waiting, max(last_error) as error from kit.mails
    where state <> 'sent' and created_at < now() - interval '15 minutes' group by kind, state`,
  'text messages leave within a quarter of an hour': sql`
    select kind, state, count(*)::int as waiting, max(last_error) as error from kit.texts
    where state <> 'sent' and created_at < now() - interval '15 minutes' group by kind, state`,
  'this machine and the database agree on the time': sql`
    select now() as database, to_timestamp(${Date.now() / 1000}) as here
    where abs(extract(epoch from clock_timestamp()) - ${Date.now() / 1000}) > 5`,
});

/** Whether facts, jobs, letters and text messages arrive. */
@Injectable()
export class WorkExamination implements Examination {
  constructor(private readonly database: Database) {}

  async examine(): Promise<Finding[]> {
    return examine(this.database, checks());
  }
}
