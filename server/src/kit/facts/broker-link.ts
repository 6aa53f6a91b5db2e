import { setTimeout as sleep } from 'node:timers/promises';
import amqp, { type ChannelModel, type ConfirmChannel, type ConsumeMessage } from 'amqplib';
import type { Headers } from '../telemetry/context.ts';
import { logger } from '../telemetry/logger.ts';
import type { Told } from './hears.ts';

/** A queue of one listener, and the name of the fact that goes there. */
export interface Subscription {
  readonly name: string;
  readonly fact: string;
}

export type Handle = (told: Told) => Promise<void>;

const EXCHANGE = 'estrade.facts';
const DEAD = 'estrade.dead';
const AT_ONCE = 50;
const MOST_TRIES = 6;
const FIRST_PAUSE_MS = 200;
const CONFIRM_MS = 10_000;
const HEARTBEAT_SECONDS = '10';

/** One living connection to RabbitMQ: a topic exchange, a durable queue a listener, and one for what nobody could bear. */
export class BrokerLink {
  /** Settles when the connection is over, whoever ended it. */
  readonly gone: Promise<void>;
  private readonly underWay = new Set<Promise<void>>();
  private readonly consumers: { readonly channel: ConfirmChannel; readonly tag: string }[] = [];

  private constructor(
    private readonly connection: ChannelModel,
    private readonly publishing: ConfirmChannel,
  ) {
    this.gone = new Promise((over) => void connection.once('close', () => over()));
  }

  /** Connects and declares the queues of the whole house. */
  static async open(url: string, subscriptions: readonly Subscription[]): Promise<BrokerLink> {
    const address = new URL(url);
    if (!address.searchParams.has('heartbeat')) address.searchParams.set('heartbeat', HEARTBEAT_SECONDS);
    const connection = await amqp.connect(address.href, { clientProperties: { connection_name: 'estrade' } });
    connection.on('error', () => undefined); // 'close' follows
    const channel = await confirmed(connection);
    await channel.assertExchange(EXCHANGE, 'topic', { durable: true });
    await channel.assertQueue(DEAD, { durable: true });
    for (const { name, fact } of subscriptions) {
      await channel.assertQueue(name, { durable: true });
      await channel.bindQueue(name, EXCHANGE, fact);
    }
    return new BrokerLink(connection, channel);
  }

  /** Publishes and waits until the broker has them on disk. Throws when it did not say so: they may or may not be there. */
  async publish(facts: readonly Told[]): Promise<void> {
    for (const { id, name, data, toldIn: headers } of facts) {
      const properties = { persistent: true, messageId: id, type: name, headers };
      this.publishing.publish(EXCHANGE, name, Buffer.from(JSON.stringify(data)), properties);
    }
    await this.written(this.publishing);
  }

  /** Hands the messages of a queue to `handle`, as many at a time as fit, each again after a pause when it throws. */
  async consume(queue: string, handle: Handle): Promise<void> {
    const channel = await confirmed(this.connection);
    await channel.prefetch(AT_ONCE);
    const { consumerTag } = await channel.consume(queue, (message) => {
      if (message) this.watch(this.take({ channel, queue, message }, handle));
      else this.cut(); // the queue is gone: everything is declared anew with the next connection
    });
    this.consumers.push({ channel, tag: consumerTag });
  }

  /** Takes nothing more, waits for what is under way, and says goodbye. */
  async close(limitMs: number): Promise<void> {
    await Promise.allSettled(this.consumers.map(({ channel, tag }) => channel.cancel(tag)));
    await within(limitMs, Promise.allSettled(this.underWay));
    await this.connection.close().catch(() => undefined);
  }

  private watch(work: Promise<void>): void {
    // a message that could be neither acknowledged nor put off is sent again with the next connection
    const watched = work.catch(() => undefined).finally(() => this.underWay.delete(watched));
    this.underWay.add(watched);
  }

  private async take(delivery: Delivery, handle: Handle): Promise<void> {
    try {
      await handle(toldIn(delivery.message));
    } catch (error) {
      await this.putOff(delivery, error);
    }
    delivery.channel.ack(delivery.message);
  }

  /**
   * To the end of its queue, or to the dead letters. How often it was tried is written on the message itself, so that no
   * restart forgets it; it is acknowledged only once its copy is on disk.
   */
  private async putOff({ channel, queue, message }: Delivery, error: unknown): Promise<void> {
    const { headers = {}, ...properties } = message.properties;
    const tries = Number(headers['x-tries'] ?? 0) + 1;
    const last = tries >= MOST_TRIES;
    if (last)
      logger.error({ err: error, listener: queue, fact: properties.messageId as unknown }, 'a fact was given up');
    else await sleep(FIRST_PAUSE_MS * 2 ** (tries - 1));
    const marked = { ...headers, 'x-tries': tries, 'x-listener': queue, 'x-error': String(error).slice(0, 500) };
    channel.sendToQueue(last ? DEAD : queue, message.content, { ...properties, persistent: true, headers: marked });
    await this.written(channel);
  }

  private async written(channel: ConfirmChannel): Promise<void> {
    const done = await within(
      CONFIRM_MS,
      channel.waitForConfirms().then(() => true),
    );
    if (done) return;
    this.cut();
    throw new Error('the broker does not confirm');
  }

  private cut(): void {
    void this.connection.close().catch(() => undefined);
  }
}

interface Delivery {
  readonly channel: ConfirmChannel;
  readonly queue: string;
  readonly message: ConsumeMessage;
}

function toldIn({ properties, content }: ConsumeMessage): Told {
  const data = JSON.parse(content.toString()) as unknown;
  const headers = (properties.headers ?? {}) as Headers;
  return { id: String(properties.messageId), name: String(properties.type), data, toldIn: headers };
}

/** An error closes the channel; the connection with it, so that both are made anew. */
async function confirmed(connection: ChannelModel): Promise<ConfirmChannel> {
  const channel = await connection.createConfirmChannel();
  channel.on('error', () => void connection.close().catch(() => undefined));
  return channel;
}

/** The result of `work`; undefined when it takes longer. */
async function within<T>(limitMs: number, work: Promise<T>): Promise<T | undefined> {
  const patience = new AbortController();
  const late = sleep(limitMs, undefined, { signal: patience.signal }).catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    patience.abort();
  }
}
