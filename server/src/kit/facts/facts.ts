import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { afterCommit, type Tx } from '../database/database.ts';
import type { Fact } from './fact.ts';

/** Tells facts: they are written to the outbox in the transaction of the change, and handed on after it. */
@Injectable()
export class Facts {
  private readonly pokes = new Set<() => void>();

  async tell(tx: Tx, ...facts: readonly Fact[]): Promise<void> {
    if (facts.length === 0) return;
    await sql`
      insert into kit.outbox (id, name, data)
      select * from unnest(${facts.map((fact) => fact.factId)}::uuid[], ${facts.map((fact) => fact.factName)}::text[],
        ${facts.map((fact) => JSON.stringify(fact.data))}::jsonb[])`.execute(tx);
    afterCommit(tx, () => this.poke());
  }

  /** Wakes the relay at once, instead of at its next look. */
  poke(): void {
    for (const poke of this.pokes) poke();
  }

  onTold(poke: () => void): void {
    this.pokes.add(poke);
  }
}
