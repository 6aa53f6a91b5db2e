import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Job as BossJob } from 'pg-boss';
import { Database } from '../database/database.ts';
import { Broker } from '../facts/broker.ts';
import { Deliver } from '../facts/deliver.ts';
import { Facts } from '../facts/facts.ts';
import { allListenings, type Letterbox, type Listening } from '../facts/hears.ts';
import { Relay } from '../facts/relay.ts';
import { type Headers, withContext } from '../telemetry/context.ts';
import { logger } from '../telemetry/logger.ts';
import { inSpan } from '../telemetry/tracing.ts';
import { allRunnings, ENQUEUED_IN, type Pace, type Running } from './job.ts';
import { Queues } from './queues.ts';

const LOOK_MS = 500;
const RETRY_MS = 1_500;
const MOST_TRIES = 4;
const POLL = { pollingIntervalSeconds: 0.5, notifyPollingIntervalSeconds: 1, burstWhenBatchFull: true };
const LISTENER_RETRIES = 12;
/** How many jobs of facts a listener takes at a time; each may carry a few hundred. */
const LETTERBOXES = 10;

/** Runs the relay, the listeners and the jobs of this process. */
@Injectable()
export class Workers {
  private timers: NodeJS.Timeout[] = [];
  private readonly underWay = new Set<Promise<void>>();
  private moving = false;
  private again = false;

  constructor(
    private readonly database: Database,
    private readonly queues: Queues,
    private readonly facts: Facts,
    private readonly relay: Relay,
    private readonly deliver: Deliver,
    private readonly broker: Broker,
    private readonly container: ModuleRef,
  ) {}

  /** Every queue of the house must exist before a fact or job is sent to it. */
  async declare(): Promise<void> {
    for (const { name } of allListenings()) await this.queues.declare(name, { retries: LISTENER_RETRIES });
    for (const { job, options } of allRunnings())
      await this.queues.declare(job.jobName, { retries: options.retries ?? 5, keyed: true });
  }

  /** Takes up the work of these paces; relaying and listening are prompt. */
  async start(paces: readonly Pace[]): Promise<void> {
    if (paces.includes('prompt')) await this.hear();
    for (const running of this.here()) {
      if (paces.includes(running.options.pace ?? 'prompt')) await this.work(running);
    }
  }

  private async hear(): Promise<void> {
    this.facts.onTold(() => this.watch(this.moveAll()));
    this.timers.push(setInterval(() => this.watch(this.moveAll()), LOOK_MS));
    for (const listening of this.deliver.here()) await this.listen(listening);
  }

  /** Takes up nothing more, and waits for what is under way, at most so many milliseconds. */
  async stop(limitMs: number): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    this.timers = [];
    const names = [...allListenings().map(({ name }) => name), ...allRunnings().map(({ job }) => job.jobName)];
    const ended = Promise.allSettled([...this.underWay, ...names.map((name) => this.queues.boss.offWork(name))]);
    const impatience = new AbortController();
    const late = sleep(limitMs, undefined, { signal: impatience.signal }).catch(() => undefined);
    await Promise.race([ended, late]);
    impatience.abort();
  }

  /** Moves facts until none is left; a call while one is under way asks for another round. */
  async moveAll(): Promise<void> {
    this.again = true;
    if (this.moving) return;
    this.moving = true;
    try {
      while (this.again) {
        this.again = false;
        if ((await this.relay.move()) > 0) this.again = true;
      }
    } catch {
      // the database or broker is away: the facts stay in the outbox, the next look tries again
    } finally {
      this.moving = false;
    }
  }

  /**
   * Does all work that waits now, in this call, and what follows from it: for tests and for the command line. Work that
   * fails is tried again a few times, as it would be; then its error is thrown.
   */
  async settle(): Promise<void> {
    for (let tries = 0; ; tries++) {
      const failures: unknown[] = [];
      while ((await this.drain(failures)) > 0);
      if (failures.length === 0) return;
      if (tries === MOST_TRIES) throw failures[0];
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }

  /** Throws away what was told to listeners that do not live in this process. */
  async forgetAbsent(): Promise<void> {
    const here = new Set(this.deliver.here().map(({ name }) => name));
    const absent = allListenings().filter(({ name }) => !here.has(name));
    for (const { name } of absent) await this.queues.boss.deleteAllJobs(name);
  }

  private async drain(failures: unknown[]): Promise<number> {
    let done = await this.relay.move();
    for (const listening of this.deliver.here()) {
      done += await this.drainQueue(listening.name, failures, (one) => this.hearAll(listening, [one as Letterbox]));
    }
    for (const running of this.here()) {
      done += await this.drainQueue(running.job.jobName, failures, (one) => this.run(running, one));
    }
    return done;
  }

  private here(): readonly Running[] {
    return allRunnings().filter((running) => this.instance(running) !== undefined);
  }

  private async listen(listening: Listening): Promise<void> {
    if (this.broker.used)
      await this.broker.consume(listening.name, (told) => this.hearAll(listening, [{ told: [told] }]));
    // also with a broker: what was told before it was there
    const each = (jobs: BossJob<Letterbox>[]) =>
      this.hearAll(
        listening,
        jobs.map(({ data }) => data),
      );
    await this.queues.boss.work<Letterbox>(listening.name, { ...POLL, batchSize: LETTERBOXES }, each);
  }

  /** What a listener could not bear is tried again alone; a single fact fails its job, which counts the tries. */
  private async hearAll(listening: Listening, boxes: readonly Letterbox[]): Promise<void> {
    const all = boxes.flatMap(({ told }) => told);
    const unheard = await this.deliver.deliver(listening, all);
    if (unheard.length === 0) return;
    if (all.length === 1) throw unheard[0]!.error;
    const alone = unheard.map(({ told }) => ({ told: [told] }));
    await this.queues.insert(this.database.read, listening.name, alone);
  }

  private async work(running: Running): Promise<void> {
    const { cron, everySeconds, atOnce } = running.options;
    const name = running.job.jobName;
    const each = async (jobs: BossJob[]) => this.runAll(running, jobs);
    for (let worker = 0; worker < (atOnce ?? 1); worker++)
      await this.queues.boss.work(name, { ...POLL, batchSize: 1 }, each);
    if (cron) await this.queues.boss.schedule(name, cron, {});
    if (everySeconds) this.timers.push(setInterval(() => this.watch(this.run(running, {})), everySeconds * 1000));
  }

  /** What runs by the clock has nobody who waits for it, but is waited for when the process stops. */
  private watch(work: Promise<void>): void {
    const watched = work
      .catch((error: unknown) => logger.warn({ err: error }, 'timed work failed; it runs again at its next time'))
      .finally(() => this.underWay.delete(watched));
    this.underWay.add(watched);
  }

  private async runAll(running: Running, jobs: readonly BossJob[]): Promise<void> {
    for (const one of jobs) await this.run(running, one.data ?? {});
  }

  private async run(running: Running, data: object): Promise<void> {
    const from = (data as { [ENQUEUED_IN]?: Headers })[ENQUEUED_IN] ?? {};
    const instance = this.instance(running) as Record<string, (job: object) => Promise<void>>;
    const wish = { name: `job ${running.job.jobName}`, kind: 'consumer' } as const;
    const work = () => instance[running.method]!(new running.job(data as never));
    await withContext(from, () => inSpan(wish, work, from));
  }

  private async drainQueue(
    queue: string,
    failures: unknown[],
    handle: (data: object) => Promise<void>,
  ): Promise<number> {
    const jobs = await this.queues.boss.fetch(queue, { batchSize: 200 });
    for (const { id, data } of jobs) {
      try {
        await handle(data ?? {});
        await this.queues.boss.complete(queue, id);
      } catch (error) {
        failures.push(error);
        await this.queues.boss.fail(queue, id);
      }
    }
    return jobs.length;
  }

  private instance(running: Running): object | undefined {
    try {
      return this.container.get(running.owner as never, { strict: false });
    } catch {
      return undefined;
    }
  }
}
