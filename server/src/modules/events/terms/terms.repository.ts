import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { tables, type Tx } from '#kit/database/database';
import type { DB } from '../events.tables.ts';
import type { Term, TermFamily } from './term.ts';

@Injectable()
export class TermsRepository {
  async all(tx: Tx): Promise<(Term & { readonly family: TermFamily })[]> {
    const rows = await tables<DB>(tx)
      .selectFrom('events.terms')
      .selectAll()
      .orderBy('family')
      .orderBy('position')
      .orderBy('slug')
      .execute();
    return rows.map((row) => ({
      family: row.family as TermFamily,
      slug: row.slug,
      name: { fr: row.name_fr, en: row.name_en },
      icon: row.icon,
      tone: row.tone,
      granted: row.granted as Term['granted'],
      archived: row.archived,
    }));
  }

  async put(
    tx: Tx,
    { family, ...term }: Term & { readonly family: TermFamily },
    position: number | null = null,
  ): Promise<void> {
    await sql`
      insert into events.terms (family, slug, name_fr, name_en, icon, tone, granted, archived, position)
      values (${family}, ${term.slug}, ${term.name.fr}, ${term.name.en}, ${term.icon}, ${term.tone}, ${term.granted}, ${term.archived},
        coalesce(${position}::int, (select coalesce(max(position), 0) + 1 from events.terms where family = ${family})))
      on conflict (family, slug) do update set name_fr = excluded.name_fr, name_en = excluded.name_en, icon = excluded.icon, tone = excluded.tone,
        granted = excluded.granted, archived = excluded.archived`.execute(tx);
  }
}
