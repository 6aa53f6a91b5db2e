import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { PreparedConnection } from './prepared-connection.ts';

/** An open transaction (or, for reads outside one, the plain connection). Repositories take it first. */
export type Tx = Kysely<unknown>;

/** The tables of one module, as generated from its schema: `tables<EventsTables>(tx).selectFrom('events.events')`. */
export function tables<T>(tx: Tx): Kysely<T> {
  return tx as unknown as Kysely<T>;
}

/** Runs `then` once the transaction has been committed; never when it was rolled back. */
export function afterCommit(tx: Tx, then: () => void): void {
  const waiting = commits.get(tx);
  if (waiting) waiting.push(then);
  else then();
}

const commits = new WeakMap<Tx, (() => void)[]>();
const RETRIED = new Set(['40001', '40P01']);

pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** The connection pool of this process and the only place transactions are opened. */
@Injectable()
export class Database implements OnApplicationShutdown {
  readonly pool: pg.Pool;
  /** For single reads. */
  readonly read: Tx;

  constructor(options: { readonly url: string; readonly pool: number }) {
    this.pool = new pg.Pool({
      connectionString: options.url,
      max: options.pool,
      Client: PreparedConnection,
      application_name: 'estrade',
      // one wrong letter in a word of seven is still that word
      options: '-c pg_trgm.word_similarity_threshold=0.45',
    });
    this.pool.on('error', () => undefined); // an idle connection was cut; the pool opens another
    this.read = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: this.pool }) });
  }

  /** Runs `work` in one transaction; a deadlock or serialization failure is tried again, at most twice. */
  async tx<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.once(work);
      } catch (error) {
        if (attempt === 3 || !RETRIED.has((error as { code?: string }).code ?? '')) throw error;
      }
    }
  }

  private async once<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const then: (() => void)[] = [];
    const result = await this.read.transaction().execute(async (tx) => {
      commits.set(tx, then);
      return work(tx);
    });
    for (const run of then) run();
    return result;
  }

  async alive(): Promise<boolean> {
    return sql`select 1`.execute(this.read).then(
      () => true,
      () => false,
    );
  }

  async onApplicationShutdown(): Promise<void> {
    if (!this.pool.ended) await this.read.destroy();
  }
}
