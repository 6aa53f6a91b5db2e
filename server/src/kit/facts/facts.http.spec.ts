import { Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { cloneTemplate, testSettings } from '../../../test/world.ts';
import { Database, type Tx } from '../database/database.ts';
import { newId } from '../ids.ts';
import { job, Runs } from '../jobs/job.ts';
import { Jobs } from '../jobs/jobs.ts';
import { Queues } from '../jobs/queues.ts';
import { Workers } from '../jobs/workers.ts';
import { KitModule } from '../kit.module.ts';
import { Deliver } from './deliver.ts';
import { fact } from './fact.ts';
import { Facts } from './facts.ts';
import { Hears, HearsTogether } from './hears.ts';
import { Relay } from './relay.ts';

class BellRung extends fact('toy.bell_rung', z.object({ bell: z.string() })) {}
class Polish extends job('toy.polish', z.object({ bell: z.string() })) {}

const heard: string[] = [];
const groups: number[] = [];
const polished: string[] = [];

@Injectable()
class Ringer {
  constructor(private readonly jobs: Jobs) {}

  @Hears(BellRung)
  async onBell(tx: Tx, { data }: BellRung): Promise<void> {
    if (data.bell === 'cracked') throw new Error('no sound');
    heard.push(data.bell);
    await this.jobs.enqueue(tx, new Polish({ bell: data.bell }), { key: data.bell });
  }

  @HearsTogether(BellRung)
  async onBells(_: Tx, facts: BellRung[]): Promise<void> {
    if (facts.some(({ data }) => data.bell === 'cracked')) throw new Error('no sound');
    groups.push(facts.length);
  }

  @Runs(Polish)
  async polish({ data }: Polish): Promise<void> {
    polished.push(data.bell);
  }
}

let app: NestFastifyApplication;
let database: Database;
let facts: Facts;
let workers: Workers;

beforeAll(async () => {
  const settings = testSettings({ DATABASE_URL: await cloneTemplate() });
  @Module({ imports: [KitModule.with(settings, [])], providers: [Ringer] })
  class Toy {}
  app = await NestFactory.create<NestFastifyApplication>(Toy, new FastifyAdapter(), { logger: false });
  await app.init();
  [database, facts, workers] = [app.get(Database), app.get(Facts), app.get(Workers)];
  await app.get(Queues).start();
  await workers.declare();
});
afterAll(async () => {
  await app.get(Queues).stop();
  await app.close();
});
beforeEach(() => {
  for (const list of [heard, groups, polished]) list.length = 0;
});

describe('a fact', () => {
  it('is told with its transaction, and not at all when that is rolled back', async () => {
    await database
      .tx(async (tx) => {
        await facts.tell(tx, new BellRung({ bell: 'lost' }));
        throw new Error('changed my mind');
      })
      .catch(() => undefined);
    await database.tx((tx) => facts.tell(tx, new BellRung({ bell: 'great' }), new BellRung({ bell: 'small' })));
    await workers.settle();
    expect(heard.toSorted()).toEqual(['great', 'small']);
    expect(polished.toSorted()).toEqual(['great', 'small']);
  });

  it('has its effect once, however often it is delivered, by however many at once', async () => {
    const deliver = app.get(Deliver);
    const told = { id: newId(), name: BellRung.factName, data: { bell: 'twice' } };
    const listening = deliver.here().find(({ method }) => method === 'onBell')!;
    await Promise.all([
      deliver.deliver(listening, [told]),
      deliver.deliver(listening, [told]),
      deliver.deliver(listening, [told, told]),
    ]);
    await deliver.deliver(listening, [told]);
    expect(heard).toEqual(['twice']);
  });

  it('does not hold back the others when its listener cannot bear it', async () => {
    const deliver = app.get(Deliver);
    const told = ['one', 'cracked', 'two'].map((bell) => ({ id: newId(), name: BellRung.factName, data: { bell } }));
    const together = deliver.here().find(({ method }) => method === 'onBells')!;
    const unheard = await deliver.deliver(together, told);
    expect(unheard.map(({ told: { data } }) => data)).toEqual([{ bell: 'cracked' }]);
    expect(groups).toEqual([1, 1]);
    const { rows } = await sql<{ n: number }>`
      select count(*)::int n from kit.heard where fact_id = any(${told.map(({ id }) => id)}::uuid[]) and listener = ${together.name}`.execute(
      database.read,
    );
    expect(rows[0]?.n).toBe(2);
  });
});

describe('a crowd of facts', () => {
  it('is one job to each listener, and one transaction where they are heard together', async () => {
    const bells = Array.from({ length: 150 }, (_, n) => new BellRung({ bell: `crowd ${n}` }));
    await database.tx((tx) => facts.tell(tx, ...bells));
    await app.get(Relay).move();
    const { rows } = await sql<{ n: number }>`
      select count(*)::int n from pgboss.job where name like 'Ringer.on%' and state = 'created'`.execute(database.read);
    expect(rows[0]?.n).toBe(2);
    await workers.settle();
    expect(heard).toHaveLength(150);
    expect(groups).toEqual([100, 50]);
  });

  it('goes on without the one its listener cannot bear, which is tried again alone', { timeout: 20_000 }, async () => {
    const bells = ['three', 'cracked', 'four'].map((bell) => new BellRung({ bell }));
    await database.tx((tx) => facts.tell(tx, ...bells));
    await Promise.allSettled([workers.settle()]); // says so as long as it is tried again
    expect(heard.toSorted()).toEqual(['four', 'three']);
    const { rows } = await sql<{ data: { told: { data: object }[] } }>`
      select data from pgboss.job where name = 'Ringer.onBell' and state in ('created', 'retry')`.execute(
      database.read,
    );
    expect(rows.map(({ data }) => data.told.map((one) => one.data))).toEqual([[{ bell: 'cracked' }]]);
    await sql`delete from pgboss.job where name like 'Ringer.on%'`.execute(database.read);
  });
});

describe('a job', () => {
  it('that waits already under the same key is not enqueued again', async () => {
    await database.tx(async (tx) => {
      await app.get(Jobs).enqueue(tx, new Polish({ bell: 'key' }), { key: 'key' });
      await app.get(Jobs).enqueue(tx, new Polish({ bell: 'key' }), { key: 'key' });
    });
    await workers.settle();
    expect(polished.filter((bell) => bell === 'key')).toHaveLength(1);
  });
});
