import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from './database.ts';

/** Remembers long affairs of the house itself, so that one that was cut off is known as such. */
@Injectable()
export class Marks {
  constructor(private readonly database: Database) {}

  async state(name: string): Promise<'never' | 'begun' | 'done'> {
    const { rows } = await sql<{ done: boolean }>`
      select done_at is not null as done from kit.marks where name = ${name}`.execute(this.database.read);
    if (!rows[0]) return 'never';
    return rows[0].done ? 'done' : 'begun';
  }

  async begin(name: string): Promise<void> {
    await sql`insert into kit.marks (name) values (${name})`.execute(this.database.read);
  }

  async finish(name: string): Promise<void> {
    await sql`update kit.marks set done_at = now() where name = ${name}`.execute(this.database.read);
  }
}
