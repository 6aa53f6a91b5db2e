import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#kit/database/database';
import { type Checks, examine, type Examination, type Finding } from '#kit/examination/examine';

const checks: Checks = {
  'what is on stage has a date': sql`
    select e.id, e.slug, e.status from events.events e
    where e.status in ('submitted', 'approved', 'published') and not exists (select from events.event_dates d where d.event_id = e.id)`,
  'every public date that is coming is listed': sql`
    select e.id, e.slug, d.id as date from events.events e join events.event_dates d on d.event_id = e.id
    where e.status = 'published' and e.visibility = 'public' and d.status = 'scheduled' and d.over_at > now()
      and not exists (select from events.listings l where l.date_id = d.id)`,
  'nothing is listed that is not public': sql`
    select e.id, e.slug, e.status, e.visibility from events.listings l join events.events e on e.id = l.event_id
    where e.status <> 'published' or e.visibility <> 'public'`,
  'no import is cut off half-way': sql`
    select id, filename from events.imports where status = 'running' and created_at < now() - interval '1 hour'`,
};

@Injectable()
export class EventsExamination implements Examination {
  constructor(private readonly database: Database) {}

  async examine(): Promise<Finding[]> {
    return examine(this.database, checks);
  }
}
