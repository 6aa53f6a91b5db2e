import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { sql } from 'kysely';
import { Database, type Tx } from '../database/database.ts';
import { allListenings, revive, type Listening, type Told } from './hears.ts';

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

  /** Runs one listener over facts; what it has heard before is left out. Throws when the listener does. */
  async deliver(listening: Listening, told: readonly Told[]): Promise<void> {
    if (!listening.together) {
      for (const one of told) await this.hear(listening, [one]);
      return;
    }
    try {
      await this.hear(listening, told);
    } catch (error) {
      if (told.length === 1) throw error;
      await this.oneByOne(listening, told); // one bad fact must not hold back the others
    }
  }

  private async oneByOne(listening: Listening, told: readonly Told[]): Promise<void> {
    const failed: unknown[] = [];
    for (const one of told) await this.hear(listening, [one]).catch((error: unknown) => failed.push(error));
    if (failed.length > 0) throw failed[0];
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
