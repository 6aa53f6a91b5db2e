import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { sql } from 'kysely';
import { afterCommit, type Tx } from '../database/database.ts';
import { jsonText } from '../database/json.ts';
import { telemetryHeaders } from '../telemetry/context.ts';
import { logger } from '../telemetry/logger.ts';
import { aftersOf } from './after-telling.ts';
import type { Fact } from './fact.ts';

/** Tells facts: they are written to the outbox in the transaction of the change, and handed on after it. */
@Injectable()
export class Facts {
  private readonly pokes = new Set<() => void>();

  constructor(private readonly container: ModuleRef) {}

  async tell(tx: Tx, ...facts: readonly Fact[]): Promise<void> {
    if (facts.length === 0) return;
    await sql`
      insert into kit.outbox (told_in, id, name, data)
      select ${JSON.stringify(telemetryHeaders())}::jsonb, told.* from unnest(${facts.map((fact) => fact.factId)}::uuid[], ${facts.map((fact) => fact.factName)}::text[],
        ${facts.map((fact) => jsonText(fact.data))}::jsonb[]) told`.execute(tx);
    afterCommit(tx, () => {
      this.poke();
      for (const fact of facts) this.after(fact);
    });
  }

  /** Wakes the relay at once, instead of at its next look. */
  poke(): void {
    for (const poke of this.pokes) poke();
  }

  onTold(poke: () => void): void {
    this.pokes.add(poke);
  }

  private after(fact: Fact): void {
    for (const { owner, method } of aftersOf(fact)) {
      try {
        const instance = this.container.get<Record<string, (fact: Fact) => void>>(owner as never, { strict: false });
        instance[method]!(fact);
      } catch (error) {
        logger.warn({ err: error, fact: fact.factName }, 'after telling');
      }
    }
  }
}
