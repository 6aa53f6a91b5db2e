import { Injectable } from '@nestjs/common';
import amqp from 'amqplib';
import type { Told } from './hears.ts';

const EXCHANGE = 'estrade.facts';
const DEAD = 'estrade.dead';

/** RabbitMQ, when `BROKER_URL` is set: one topic exchange, one durable queue a listener. */
@Injectable()
export class Broker {
  private channel: amqp.ConfirmChannel | undefined;
  private connection: amqp.ChannelModel | undefined;
  private closed = false;

  get connected(): boolean {
    return this.channel !== undefined;
  }

  /** Connects and declares the queues of the listeners of the whole house; `lost` is called when the connection breaks. */
  async connect(
    url: string,
    listeners: readonly { name: string; fact: string }[],
    lost: (error: unknown) => void,
  ): Promise<void> {
    this.connection = await amqp.connect(url, { clientProperties: { connection_name: 'estrade' } });
    this.connection.on('error', () => undefined);
    this.connection.on('close', (error: unknown) => {
      this.channel = undefined;
      if (!this.closed) lost(error);
    });
    const channel = await this.connection.createConfirmChannel();
    await channel.assertExchange(EXCHANGE, 'topic', { durable: true });
    await channel.assertQueue(DEAD, { durable: true });
    for (const { name, fact } of listeners) {
      await channel.assertQueue(name, {
        durable: true,
        arguments: { 'x-dead-letter-exchange': '', 'x-dead-letter-routing-key': DEAD },
      });
      await channel.bindQueue(name, EXCHANGE, fact);
    }
    this.channel = channel;
  }

  /** Publishes and waits until the broker has them on disk. */
  async publish(facts: readonly Told[]): Promise<void> {
    const channel = this.channel!;
    for (const fact of facts) {
      channel.publish(EXCHANGE, fact.name, Buffer.from(JSON.stringify(fact.data)), {
        persistent: true,
        messageId: fact.id,
        type: fact.name,
      });
    }
    await channel.waitForConfirms();
  }

  /** Hands the messages of one listener's queue to `handle`; refused five times, a message goes to the dead letters. */
  async consume(listener: string, handle: (told: Told) => Promise<void>): Promise<void> {
    const channel = await this.connection!.createChannel();
    await channel.prefetch(50);
    const tries = new Map<string, number>();
    await channel.consume(listener, (message) => {
      if (!message) return;
      const id = String(message.properties.messageId);
      const told = {
        id,
        name: String(message.properties.type),
        data: JSON.parse(message.content.toString()) as unknown,
      };
      handle(told).then(
        () => {
          tries.delete(id);
          channel.ack(message);
        },
        () => {
          const tried = (tries.get(id) ?? 0) + 1;
          tries.set(id, tried);
          setTimeout(() => channel.nack(message, false, tried < 5), 200 * 2 ** tried);
        },
      );
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.connection?.close().catch(() => undefined);
  }
}
