import { Injectable } from '@nestjs/common';
import { fromKysely, PgBoss, type JobInsert } from 'pg-boss';
import type { Tx } from '../database/database.ts';

const DEAD = 'dead_letters';
/** Work of a process that was killed is taken up by another after this long, and one more look of the supervisor. */
const HEARTBEAT_SECONDS = 10;

export interface QueueSettings {
  readonly retries: number;
  /** Of jobs with the same key only one waits. */
  readonly keyed?: boolean;
}

/** The queues of the house in PostgreSQL (pg-boss): enqueued in the business transaction, dead letters kept. */
@Injectable()
export class Queues {
  readonly boss: PgBoss;

  constructor(options: {
    readonly url: string;
    readonly onError: (error: unknown) => void;
    readonly supervise: boolean;
  }) {
    const { url, supervise } = options;
    this.boss = new PgBoss({
      connectionString: url,
      max: 4,
      application_name: 'estrade-jobs',
      useListenNotify: supervise,
      supervise,
      superviseIntervalSeconds: HEARTBEAT_SECONDS,
      monitorIntervalSeconds: HEARTBEAT_SECONDS,
      schedule: supervise,
      persistWarnings: false,
    });
    this.boss.on('error', options.onError);
  }

  async start(): Promise<void> {
    await this.boss.start();
    await this.boss.createQueue(DEAD);
  }

  async declare(name: string, { retries, keyed = false }: QueueSettings): Promise<void> {
    const settings = {
      notify: true,
      deadLetter: DEAD,
      retryLimit: retries,
      retryBackoff: true,
      retryDelay: 1,
      retryDelayMax: 600,
      expireInSeconds: 120,
      heartbeatSeconds: HEARTBEAT_SECONDS,
      deleteAfterSeconds: 3600,
    };
    if (await this.boss.getQueue(name)) await this.boss.updateQueue(name, settings);
    else await this.boss.createQueue(name, { ...settings, policy: keyed ? 'short' : 'standard' });
  }

  // oxlint-disable-next-line estrade/max-params -- in this transaction, to this queue, these jobs; options are rare
  async insert(tx: Tx, queue: string, jobs: readonly object[], options: Omit<JobInsert, 'data'> = {}): Promise<void> {
    const inserts = jobs.map((data) => ({ ...options, data }));
    await this.insertKeyed(tx, queue, inserts);
  }

  /** Each with options of its own. */
  async insertKeyed(tx: Tx, queue: string, jobs: readonly JobInsert[]): Promise<void> {
    await this.boss.insert(queue, [...jobs], { db: fromKysely(tx) });
  }

  /** Work that is not done after so many milliseconds is left to be tried again. */
  async stop(limitMs = 3_000): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: limitMs });
  }
}
