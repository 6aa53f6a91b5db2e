import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';
import { jsonText } from '#kit/database/json';
import type { Match } from './match.ts';
import type { ReadRow } from './reading.ts';
import { emailsIn } from './rows.ts';

@Injectable()
export class MatchesRepository {
  /** Of each row, by its line: the clients it may be. */
  async find(tx: Tx, organizationId: string, wanted: readonly ReadRow[]): Promise<ReadonlyMap<number, Match>> {
    const asked = wanted.map((row) => {
      const { phone, firstName, lastName } = row.draft;
      return { line: row.line, emails: emailsIn(row), phone, first: firstName, last: lastName };
    });
    const { rows } = await sql<Match>`
      with asked as (
        select * from jsonb_to_recordset(${jsonText(asked)}::jsonb)
          as a(line int, emails jsonb, phone text, first text, last text)),
      found as (
        select a.line, c.root_id as id, true as by_email
        from asked a cross join lateral jsonb_array_elements_text(a.emails) as e(email)
        join clients.addresses d on d.organization_id = ${organizationId} and d.email = e.email
        join clients.clients c on c.id = d.client_id
        union
        select a.line, c.id, false
        from asked a join clients.clients c on c.organization_id = ${organizationId} and c.merged_into is null
          and c.phone_key = clients.dialled(a.phone) and c.name_key = clients.same_name(a.first, a.last)
        where length(clients.dialled(a.phone)) >= 8)
      select line, coalesce(array_agg(id order by id) filter (where by_email), '{}') as "byEmail",
        coalesce(array_agg(id order by id) filter (where not by_email), '{}') as "byPhone"
      from found group by line`.execute(tx);
    return new Map(rows.map((match) => [match.line, match]));
  }
}
