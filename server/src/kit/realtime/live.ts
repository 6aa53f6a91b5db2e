import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { afterCommit, type Tx } from '../database/database.ts';
import { logger } from '../telemetry/logger.ts';
import type { Topic } from './topic.ts';
import { Wire } from './wire.ts';

/** What changes many times in so short a time is said once. */
const MERGE_MS = 40;
const RETRY_MS = 1_000;

/**
 * Says that something people may be watching has changed. Costs nothing when nobody watches but a few bytes, and may be said too
 * often: those who watch read it anew, a few times a second at most. Nothing depends on it being heard.
 */
@Injectable()
export class Live implements BeforeApplicationShutdown {
  private readonly waiting = new Set<Topic>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly wire: Wire) {}

  /** Once the transaction is committed, and not at all when it is not. */
  changedIn(tx: Tx, ...topics: readonly Topic[]): void {
    afterCommit(tx, () => this.changed(...topics));
  }

  changed(...topics: readonly Topic[]): void {
    for (const topic of topics) this.waiting.add(topic);
    if (this.waiting.size > 0) this.timer ??= setTimeout(() => void this.flush(), MERGE_MS);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.flush();
    clearTimeout(this.timer);
  }

  private async flush(): Promise<void> {
    const topics = [...this.waiting];
    this.waiting.clear();
    clearTimeout(this.timer);
    this.timer = undefined;
    if (topics.length === 0) return;
    await this.wire.say(topics).catch((error: unknown) => this.keep(topics, error));
  }

  private keep(topics: readonly Topic[], error: unknown): void {
    logger.warn({ err: error }, 'live updates: not said, tried again');
    for (const topic of topics) this.waiting.add(topic);
    this.timer ??= setTimeout(() => void this.flush(), RETRY_MS).unref();
  }
}
