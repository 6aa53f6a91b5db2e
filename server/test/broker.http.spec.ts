import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import amqp from 'amqplib';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Database, type Tx } from '#kit/database/database';
import { Broker } from '#kit/facts/broker';
import { fact } from '#kit/facts/fact';
import { Facts } from '#kit/facts/facts';
import { allListenings, Hears } from '#kit/facts/hears';
import { Queues } from '#kit/jobs/queues';
import { Workers } from '#kit/jobs/workers';
import { KitModule } from '#kit/kit.module';
import { logAt } from '#kit/telemetry/logger';
import { aBroker, type BrokerServer, noBroker } from './broker-server.ts';
import { cloneTemplate, testSettings } from './world.ts';

class BellRung extends fact('toy.bell_rung', z.object({ bell: z.string() })) {}

@Injectable()
class Ringer {
  /** Each hearing is a row: what is heard twice is there twice. */
  @Hears(BellRung)
  async onBell(tx: Tx, { data }: BellRung): Promise<void> {
    if (data.bell === 'cracked') throw new Error('no sound');
    await sql`insert into heard_bells (bell) values (${data.bell})`.execute(tx);
  }
}

let broker: BrokerServer;
let database: Database;
let teller: NestFastifyApplication;
let hearer: NestFastifyApplication;

/** One tells, the other one hears: neither knows of the other but through the broker. */
async function aProcess(databaseUrl: string, providers: Type[]): Promise<NestFastifyApplication> {
  @Module({ imports: [KitModule.with(testSettings({ DATABASE_URL: databaseUrl }), [])], providers })
  class Toy {}
  const app = await NestFactory.create<NestFastifyApplication>(Toy, new FastifyAdapter(), { logger: false });
  await app.init();
  await app.get(Queues).start();
  await app.get(Workers).declare();
  const subscriptions = allListenings().map((one) => ({ name: one.name, fact: one.fact.factName }));
  await app.get(Broker).keep(broker.url, subscriptions);
  await app.get(Workers).start(['prompt']);
  return app;
}

async function close(app: NestFastifyApplication): Promise<void> {
  await app.get(Workers).stop(1_000);
  await app.get(Queues).stop();
  await app.get(Broker).close(1_000);
  await app.close();
}

const ring = (...bells: string[]) =>
  database.tx((tx) => teller.get(Facts).tell(tx, ...bells.map((bell) => new BellRung({ bell }))));

async function heard(): Promise<string[]> {
  const { rows } = await sql<{ bell: string }>`select bell from heard_bells order by bell`.execute(database.read);
  return rows.map(({ bell }) => bell);
}

async function waiting(): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from kit.outbox`.execute(database.read);
  return rows[0]!.n;
}

async function until(true_: () => Promise<boolean>): Promise<void> {
  for (const limit = Date.now() + 60_000; !(await true_()); await sleep(100))
    if (Date.now() > limit) throw new Error('it never came');
}

if (noBroker) process.stdout.write(`  facts through RabbitMQ: skipped. ${noBroker}\n`);

describe.skipIf(noBroker !== null)('facts through a broker', () => {
  beforeAll(async () => {
    logAt('silent');
    broker = await aBroker();
    await broker.start();
    const databaseUrl = await cloneTemplate();
    teller = await aProcess(databaseUrl, []);
    hearer = await aProcess(databaseUrl, [Ringer]);
    database = teller.get(Database);
    await sql`create table heard_bells (bell text not null)`.execute(database.read);
  }, 180_000);
  afterAll(async () => {
    await close(teller);
    await close(hearer);
    await broker.remove();
  });

  it('reach the other process, and not through the database', async () => {
    await ring('great', 'small');
    await until(async () => (await heard()).length === 2);
    expect(await heard()).toEqual(['great', 'small']);
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from pgboss.job where name like 'Ringer.%'`.execute(database.read);
    expect(rows[0]!.n).toBe(0);
  });

  it('are neither lost nor doubled when the broker is killed and comes back', async () => {
    await sql`delete from heard_bells`.execute(database.read);
    const bells = Array.from({ length: 300 }, (_, i) => `bell ${String(i).padStart(3, '0')}`);
    for (const bell of bells.slice(0, 100)) await ring(bell);
    await broker.kill();
    for (const bell of bells.slice(100, 200)) await ring(bell);
    expect(await waiting()).toBeGreaterThan(90);
    const back = broker.start();
    for (const bell of bells.slice(200)) await ring(bell);
    await back;
    await until(async () => (await heard()).length >= bells.length && (await waiting()) === 0);
    await sleep(500); // for whatever would come twice
    expect(await heard()).toEqual(bells);
  }, 180_000);

  it('that nobody can bear are tried again a few times, then kept aside with their story', async () => {
    await ring('cracked', 'after it');
    await until(async () => (await heard()).includes('after it'));
    const connection = await amqp.connect(broker.url);
    const channel = await connection.createChannel();
    let dead: amqp.GetMessage | false = false;
    await until(async () => (dead = await channel.get('estrade.dead', { noAck: true })) !== false);
    const { content, properties } = dead as unknown as amqp.GetMessage;
    expect(JSON.parse(content.toString())).toEqual({ bell: 'cracked' });
    expect(properties.headers).toMatchObject({
      'x-tries': 6,
      'x-listener': 'Ringer.onBell',
      'x-error': 'Error: no sound',
    });
    await connection.close();
  }, 60_000);
});
