import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database, type Tx } from '../database/database.ts';
import { Queues } from '../jobs/queues.ts';
import { Broker } from './broker.ts';
import { allListenings, type Told } from './hears.ts';

const MOST = 500;

interface Row extends Told {
  readonly position: number;
}

/**
 * Moves facts from the outbox to the queue of each listener (PostgreSQL, in one transaction) or to the broker (published,
 * confirmed, then deleted: at least once). Any number of processes may relay at the same time.
 */
@Injectable()
export class Relay {
  constructor(
    private readonly database: Database,
    private readonly queues: Queues,
    private readonly broker: Broker,
  ) {}

  /** Moves what waits; answers how many facts were moved. */
  async move(): Promise<number> {
    if (this.broker.used && !this.broker.connected) return 0; // they wait here until it is back
    return this.database.tx(async (tx) => {
      const rows = await this.take(tx);
      if (rows.length === 0) return 0;
      if (this.broker.used) await this.broker.publish(rows);
      else await this.enqueue(tx, rows);
      return rows.length;
    });
  }

  private async take(tx: Tx): Promise<Row[]> {
    const { rows } = await sql<Row>`
      delete from kit.outbox where position in (
        select position from kit.outbox order by position limit ${sql.lit(MOST)} for update skip locked)
      returning position, id, name, data, told_in as "toldIn"`.execute(tx);
    return rows.toSorted((a, b) => a.position - b.position);
  }

  /** One job a listener, however many facts: a crowd of them must not become a crowd of jobs. */
  private async enqueue(tx: Tx, rows: readonly Row[]): Promise<void> {
    for (const listening of allListenings()) {
      const told = rows.filter((row) => row.name === listening.fact.factName);
      if (told.length > 0)
        await this.queues.insert(tx, listening.name, [{ told: told.map(({ position: _, ...one }) => one) }]);
    }
  }
}
