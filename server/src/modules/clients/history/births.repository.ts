import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';
import { jsonText } from '#kit/database/json';
import type { KeptActivity } from './activities.repository.ts';
import { type Comer, contactOf } from './comer.ts';

interface Newborn {
  readonly id: string;
  readonly comer: Comer;
}

/** What brings somebody back who was put away. */
const COMES = new Set(['order_paid', 'booking_requested', 'booking_confirmed']);

@Injectable()
export class BirthsRepository {
  async insert(tx: Tx, newborn: readonly Newborn[]): Promise<void> {
    const rows = newborn.map(({ id, comer }) => {
      const { organizationId, source } = comer;
      return { id, organizationId, source, ...contactOf(comer) };
    });
    await sql`
      insert into clients.clients (id, root_id, organization_id, source, first_name, last_name, company, email, phone,
        address_line, postcode, city, country, language, tags, custom)
      select id, id, "organizationId", source, "firstName", "lastName", '', email, phone, '', '', '', '', language, '{}', '{}'
      from jsonb_to_recordset(${jsonText(rows)}::jsonb) as n(id uuid, "organizationId" uuid, source text,
        "firstName" text, "lastName" text, email text, phone text, language text)`.execute(tx);
  }

  /** They were here; answers those who came back into the address book by it. */
  async seen(tx: Tx, kept: readonly KeptActivity[]): Promise<string[]> {
    if (kept.length === 0) return [];
    const rows = kept.map(({ clientId, kind, at }) => ({ client: clientId, comes: COMES.has(kind), at }));
    const { rows: back } = await sql<{ id: string }>`
      with here as (
        select c.root_id as id, max(h.at) as at, bool_or(h.comes) as comes
        from jsonb_to_recordset(${jsonText(rows)}::jsonb) as h(client uuid, comes boolean, at timestamptz)
        join clients.clients c on c.id = h.client group by c.root_id),
      locked as (
        select c.id, c.archived_at from clients.clients c where c.id in (select id from here) order by c.id for update),
      done as (
        update clients.clients c set last_seen_at = greatest(c.last_seen_at, h.at),
          archived_at = case when h.comes then null else c.archived_at end
        from here h, locked l where c.id = h.id and l.id = h.id)
      select l.id from locked l join here h on h.id = l.id where h.comes and l.archived_at is not null`.execute(tx);
    return back.map(({ id }) => id);
  }
}
