import { Injectable } from '@nestjs/common';
import { afterCommit, type Tx } from '../database/database.ts';
import { newId } from '../ids.ts';
import { telemetryHeaders } from '../telemetry/context.ts';
import { ENQUEUED_IN, type Job } from './job.ts';
import { Queues } from './queues.ts';

export interface EnqueueOptions {
  /** Not before this instant (ISO 8601). */
  readonly at?: string;
  /** Jobs of the same name and key that still wait are one job. */
  readonly key?: string;
}

/** Enqueues jobs in the transaction that wants them. */
@Injectable()
export class Jobs {
  private enqueued: () => void = () => undefined;

  constructor(private readonly queues: Queues) {}

  async enqueue(tx: Tx, job: Job, options: EnqueueOptions = {}): Promise<void> {
    const at = options.at ? { startAfter: options.at } : {};
    // a queue keeps one waiting job a key: those without one get a key of their own
    await this.queues.insert(tx, job.jobName, [carried(job)], { ...at, singletonKey: options.key ?? newId() });
    afterCommit(tx, () => this.enqueued());
  }

  /** Many jobs of one kind, in one statement. */
  async enqueueAll(tx: Tx, jobs: readonly Job[]): Promise<void> {
    const [first] = jobs;
    if (!first) return;
    await this.queues.insertKeyed(
      tx,
      first.jobName,
      jobs.map((job) => ({ data: carried(job), singletonKey: newId() })),
    );
    afterCommit(tx, () => this.enqueued());
  }

  onEnqueued(then: () => void): void {
    this.enqueued = then;
  }
}

function carried({ data }: Job): object {
  return { ...data, [ENQUEUED_IN]: telemetryHeaders() };
}
