import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { sql } from 'kysely';
import { Database, type Tx } from '../database/database.ts';
import { withContext } from '../telemetry/context.ts';
import { inSpan } from '../telemetry/tracing.ts';
import { allListenings, revive, type Listening, type Told } from './hears.ts';

/** How many facts share a transaction at most. */
const MOST_TOGETHER = 100;

/** A fact a listener could not bear. */
export interface Unheard {
  readonly told: Told;
  readonly error: unknown;
}

type Hearing = (tx: Tx, heard: unknown) => Promise<void>;

/** Hands facts to the listeners of this process, each effect once. */
@Injectable()
export class Deliver {
  constructor(
    private readonly database: Database,
    private readonly container: ModuleRef,
  ) {}

  /** The listeners that live in this process. */
  here(): readonly Listening[] {
    return allListenings().filter((listening) => this.instance(listening) !== undefined);
  }

  /** Runs one listener over facts; what it has heard before is left out. Answers those it could not bear, and why. */
  async deliver(listening: Listening, told: readonly Told[]): Promise<Unheard[]> {
    const unheard: Unheard[] = [];
    for (const group of groupsOf(told, listening.together ? MOST_TOGETHER : 1))
      unheard.push(...(await this.tryGroup(listening, group)));
    return unheard;
  }

  /** One bad fact must not hold back the others. */
  private async tryGroup(listening: Listening, told: readonly Told[]): Promise<Unheard[]> {
    try {
      await this.hearIn(listening, told);
      return [];
    } catch (error) {
      if (told.length === 1) return [{ told: told[0]!, error }];
      const unheard: Unheard[] = [];
      for (const one of told) unheard.push(...(await this.tryGroup(listening, [one])));
      return unheard;
    }
  }

  /** What follows from one fact belongs to what it was told in; of many at once, to itself. */
  private async hearIn(listening: Listening, told: readonly Told[]): Promise<void> {
    const from = (told.length === 1 && told[0]!.toldIn) || {};
    const attributes = { 'estrade.facts': told.length };
    const wish = { name: `hear ${listening.name}`, kind: 'consumer', attributes } as const;
    await withContext(from, () => inSpan(wish, () => this.hear(listening, told), from));
  }

  private async hear(listening: Listening, told: readonly Told[]): Promise<void> {
    const instance = this.instance(listening) as Record<string, Hearing>;
    await this.database.tx(async (tx) => {
      const fresh = await this.record(tx, listening, told);
      if (fresh.length === 0) return;
      const facts = fresh.map((one) => revive(listening, one));
      await instance[listening.method]!(tx, listening.together ? facts : facts[0]);
    });
  }

  private async record(tx: Tx, listening: Listening, told: readonly Told[]): Promise<Told[]> {
    const ids = told.map((one) => one.id).toSorted();
    const { rows } = await sql<{ fact_id: string }>`
      insert into kit.heard (listener, fact_id) select ${listening.name}, unnest(${ids}::uuid[])
      on conflict do nothing returning fact_id`.execute(tx);
    const fresh = new Set(rows.map((row) => row.fact_id));
    return told.filter((one) => fresh.has(one.id));
  }

  private instance(listening: Listening): object | undefined {
    try {
      return this.container.get(listening.owner as never, { strict: false });
    } catch {
      return undefined;
    }
  }
}

function groupsOf(told: readonly Told[], size: number): Told[][] {
  return Array.from({ length: Math.ceil(told.length / size) }, (_, n) => told.slice(n * size, (n + 1) * size));
}
