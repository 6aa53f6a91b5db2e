import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';
import type { SearchUnit } from './terms.ts';

/** Below this, two words only look alike to a machine. */
const ALIKE = 0.4;
const MOST_SPELLINGS = 4;

/** Reads what people type as a question to full-text search. */
@Injectable()
export class VocabularyRepository {
  /**
   * The question in both languages, for people search French events in English and the other way round. A word that no
   * event has is looked for in the spellings nearest to it, and as the beginning of longer ones.
   */
  async query(tx: Tx, units: readonly SearchUnit[]): Promise<string> {
    const { rows } = await sql<{ query: string }>`
      with typed as (
        select * from unnest(${units.map(({ text }) => text)}::text[], ${units.map(({ word }) => word)}::text[])
          with ordinality as t(unit, word, place)),
      spelled as (
        select place, unit || coalesce((
          select string_agg('|' || near.word, '') from (
            select v.word from events.vocabulary v
            where (v.word % typed.word or v.word like typed.word || '%')
              and (similarity(v.word, typed.word) >= ${sql.lit(ALIKE)} or starts_with(v.word, typed.word))
            order by starts_with(v.word, typed.word) desc, similarity(v.word, typed.word) desc, v.word
            limit ${sql.lit(MOST_SPELLINGS)}) near
          where not exists (select 1 from events.vocabulary v where v.word = typed.word)), '') as unit
        from typed)
      select (events.asked('events.fr', array_agg(unit order by place)) ||
        events.asked('events.en', array_agg(unit order by place)))::text as query from spelled`.execute(tx);
    return rows[0]!.query;
  }
}
