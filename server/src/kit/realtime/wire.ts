import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { sql } from 'kysely';
import pg from 'pg';
import { Config } from '../config/settings.ts';
import { Database } from '../database/database.ts';
import { logger } from '../telemetry/logger.ts';
import { packed } from './packed.ts';
import type { Topic } from './topic.ts';

const CHANNEL = 'estrade_live';
const PAUSE_MS = 1_000;

export interface Ears {
  /** These have changed, somewhere in the house. */
  readonly changed: (topics: readonly Topic[]) => void;
  /** The line was down: anything may have changed meanwhile. */
  readonly missed: () => void;
}

/** Carries the names of what has changed to all processes of the house, by NOTIFY. What is said while nobody listens is lost. */
@Injectable()
export class Wire implements OnApplicationShutdown {
  private client: pg.Client | undefined;
  private listening: Promise<void> | undefined;
  private closed = false;

  constructor(
    private readonly database: Database,
    private readonly config: Config,
  ) {}

  async say(topics: readonly Topic[]): Promise<void> {
    await sql`select pg_notify(${CHANNEL}, said) from unnest(${packed(topics)}::text[]) said`.execute(
      this.database.read,
    );
  }

  /** Resolves once everything said from now on is heard; a line that breaks is laid anew. */
  listen(ears: Ears): Promise<void> {
    this.listening ??= this.connect(ears).catch((error: unknown) => {
      this.listening = undefined;
      throw error;
    });
    return this.listening;
  }

  async onApplicationShutdown(): Promise<void> {
    this.closed = true;
    await this.client?.end().catch(() => undefined);
  }

  private async connect(ears: Ears): Promise<void> {
    const client = new pg.Client({
      connectionString: this.config.values.DATABASE_URL,
      application_name: 'estrade-live',
      keepAlive: true,
    });
    client.on('notification', ({ payload }) => ears.changed((payload ?? '').split(',') as Topic[]));
    client.on('error', () => undefined); // `end` follows
    const gone = new Promise<void>((ended) => void client.once('end', ended));
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
    this.client = client;
    void gone.then(() => this.layAnew(ears));
  }

  private async layAnew(ears: Ears): Promise<void> {
    if (!this.closed) logger.warn('live updates: the line to the database is down');
    while (!this.closed) {
      await sleep(PAUSE_MS, undefined, { ref: false });
      if (await this.tryAgain(ears)) return ears.missed();
    }
  }

  private async tryAgain(ears: Ears): Promise<boolean> {
    return this.connect(ears).then(
      () => true,
      () => false,
    );
  }
}
