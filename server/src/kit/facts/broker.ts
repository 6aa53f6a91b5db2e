import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { logger } from '../telemetry/logger.ts';
import { BrokerLink, type Handle, type Subscription } from './broker-link.ts';
import type { Told } from './hears.ts';

const PAUSE_MS = 1_000;

/** RabbitMQ, when `BROKER_URL` is set. Away for a while, it is looked for until it is back; facts wait in the outbox. */
@Injectable()
export class Broker {
  private link: BrokerLink | undefined;
  private wanted = false;
  private readonly handles = new Map<string, Handle>();

  /** Do facts of this house travel through a broker, be it away at the moment? */
  get used(): boolean {
    return this.wanted;
  }

  get connected(): boolean {
    return this.link !== undefined;
  }

  /** Connects, and connects anew whenever the connection breaks, until closed. A broker that is away delays nothing. */
  async keep(url: string, subscriptions: readonly Subscription[]): Promise<void> {
    this.wanted = true;
    await this.connect(url, subscriptions).catch(away);
    void this.stay(url, subscriptions);
  }

  /** Hands the facts of one queue to `handle`, now and with each new connection. */
  async consume(queue: string, handle: Handle): Promise<void> {
    this.handles.set(queue, handle);
    await this.link?.consume(queue, handle);
  }

  /** Publishes and waits until the broker has them on disk; throws when it has not said so. */
  async publish(facts: readonly Told[]): Promise<void> {
    if (!this.link) throw new Error('the broker is away');
    await this.link.publish(facts);
  }

  /** Lets what is under way end, at most so many milliseconds. */
  async close(limitMs: number): Promise<void> {
    this.wanted = false;
    await this.link?.close(limitMs);
  }

  private async stay(url: string, subscriptions: readonly Subscription[]): Promise<void> {
    while (this.wanted) {
      if (this.link) {
        await this.link.gone;
        this.link = undefined;
        if (this.wanted) logger.warn('the broker is away; facts wait in the outbox');
      } else {
        await sleep(PAUSE_MS, undefined, { ref: false });
        if (this.wanted) await this.connect(url, subscriptions).catch(() => undefined);
      }
    }
  }

  private async connect(url: string, subscriptions: readonly Subscription[]): Promise<void> {
    const link = await BrokerLink.open(url, subscriptions);
    try {
      for (const [queue, handle] of this.handles) await link.consume(queue, handle);
    } catch (error) {
      await link.close(0);
      throw error;
    }
    this.link = link;
    logger.info('the broker is here');
  }
}

function away(error: unknown): void {
  logger.warn({ err: error }, 'the broker is away; facts wait in the outbox');
}
