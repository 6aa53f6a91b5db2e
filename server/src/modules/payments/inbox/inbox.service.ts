import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database, type Tx } from '#kit/database/database';
import { job } from '#kit/jobs/job';
import { Jobs } from '#kit/jobs/jobs';
import { Refusal } from '#kit/refusal';
import { logger } from '#kit/telemetry/logger';
import { Clock } from '#kit/time/clock';
import { Disputes } from '../disputes/disputes.service.ts';
import { Nudge } from '../nudge.ts';
import { ProviderDown, type ProviderPayment } from '../providers/payment.provider.ts';
import { Providers } from '../providers/providers.service.ts';
import { type Reported, Settling } from '../settling/settling.service.ts';
import { InboxRepository, type Received } from './inbox.repository.ts';

export class WorkInbox extends job('payments.work_inbox', z.object({})) {}

interface Looked {
  readonly received: Received;
  readonly payment: ProviderPayment | null;
  readonly error: unknown;
}

/** Takes notifications in, and works them off. */
@Injectable()
export class Inbox {
  private readonly nudge = new Nudge();

  constructor(
    private readonly database: Database,
    private readonly inbox: InboxRepository,
    private readonly providers: Providers,
    private readonly settling: Settling,
    private readonly disputes: Disputes,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Once this has answered, the notification is kept: the provider need not send it again. */
  async receive(
    name: Received['provider'],
    raw: Buffer | undefined,
    headers: Readonly<Record<string, unknown>>,
  ): Promise<{ received: number }> {
    const events = await this.read(name, raw ?? Buffer.alloc(0), headers);
    if (events.length === 0) return { received: 0 };
    await this.inbox.receive(this.database.read, name, events);
    if (this.nudge.send(this.clock.now().epochMilliseconds)) {
      await this.database.tx((tx) => this.jobs.enqueue(tx, new WorkInbox({})));
    }
    return { received: events.length };
  }

  /** First, together, what is final; then, one by one, what has to be asked for or went wrong. */
  async workAll(): Promise<void> {
    this.nudge.taken();
    for (;;) {
      const alsoFinal = !(await this.workFinal());
      const taken = await this.inbox.take(this.database.read, { alsoFinal });
      if (taken.length === 0) return;
      await this.work(taken);
    }
  }

  /** Effect and tick in one transaction; false when it failed, and nothing was done of its last batch. */
  private async workFinal(): Promise<boolean> {
    try {
      while (await this.database.tx((tx) => this.finishSome(tx)));
      return true;
    } catch (error) {
      logger.warn({ err: error }, 'a batch of notifications failed; each is worked on its own');
      return false;
    }
  }

  private async finishSome(tx: Tx): Promise<boolean> {
    const taken = await this.inbox.finish(tx);
    await this.settling.applyIn(
      tx,
      taken.flatMap((one) => reportOf(one, one.event.final)),
    );
    return taken.length > 0;
  }

  private async read(name: Received['provider'], raw: Buffer, headers: Readonly<Record<string, unknown>>) {
    try {
      return await this.providers.of(name).read(raw, headers);
    } catch (error) {
      if (error instanceof ProviderDown) throw new Refusal('kit.not_found', {}, undefined, { cause: error });
      throw error;
    }
  }

  private async work(taken: readonly Received[]): Promise<void> {
    const looked = await Promise.all(taken.map((received) => this.look(received)));
    for (const { received, error } of looked) {
      if (error !== null)
        await this.inbox.postpone(
          this.database.read,
          received,
          error instanceof Error ? error.message : JSON.stringify(error),
        );
    }
    const good = looked.filter((one) => one.error === null);
    const applied = await this.apply(good).then(
      () => good,
      () => this.applyOneByOne(good), // one bad notification must not hold back the others
    );
    if (applied.length > 0)
      await this.inbox.done(
        this.database.read,
        applied.map(({ received }) => received),
      );
  }

  /** What is final is believed as it came; for everything else the provider is asked. */
  private async look(received: Received): Promise<Looked> {
    const { event, provider } = received;
    if (event.final) return { received, payment: event.final, error: null };
    try {
      return { received, payment: await this.providers.of(provider).retrieve(event.ref), error: null };
    } catch (error) {
      return { received, payment: null, error };
    }
  }

  private async apply(looked: readonly Looked[]): Promise<void> {
    await this.settling.applyAll(looked.flatMap(({ received, payment }) => reportOf(received, payment)));
    for (const { received, payment } of looked) {
      const { dispute } = received.event;
      if (dispute && payment)
        await this.database.tx((tx) => this.disputes.apply(tx, received.provider, { dispute, contested: payment }));
    }
  }

  private async applyOneByOne(looked: readonly Looked[]): Promise<Looked[]> {
    const applied: Looked[] = [];
    for (const one of looked) {
      try {
        await this.apply([one]);
        applied.push(one);
      } catch (error) {
        logger.error({ err: error, eventId: one.received.eventId }, 'a payment notification could not be applied');
        await this.inbox.postpone(
          this.database.read,
          one.received,
          error instanceof Error ? error.message : JSON.stringify(error),
        );
      }
    }
    return applied;
  }
}

function reportOf({ provider }: Received, payment: ProviderPayment | null): Reported[] {
  return payment ? [{ provider, source: 'webhook', payment }] : [];
}
