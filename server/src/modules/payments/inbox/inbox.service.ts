import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database, type Tx } from '#kit/database/database';
import { job } from '#kit/jobs/job';
import { Jobs } from '#kit/jobs/jobs';
import { Refusal } from '#kit/refusal';
import { logger } from '#kit/telemetry/logger';
import { PaymentsRepository } from '../payments.repository.ts';
import { ProviderDown, type ProviderPayment } from '../providers/payment.provider.ts';
import { Providers } from '../providers/providers.service.ts';
import { Alerts } from '../reviews/alerts.service.ts';
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
  constructor(
    private readonly database: Database,
    private readonly inbox: InboxRepository,
    private readonly providers: Providers,
    private readonly settling: Settling,
    private readonly payments: PaymentsRepository,
    private readonly alerts: Alerts,
    private readonly jobs: Jobs,
  ) {}

  /** Once this has answered, the notification is kept: the provider need not send it again. */
  async receive(
    name: Received['provider'],
    raw: Buffer | undefined,
    headers: Readonly<Record<string, unknown>>,
  ): Promise<{ received: number }> {
    const events = await this.read(name, raw ?? Buffer.alloc(0), headers);
    if (events.length === 0) return { received: 0 };
    await this.database.tx(async (tx) => {
      if ((await this.inbox.receive(tx, name, events)) > 0) await this.jobs.enqueue(tx, new WorkInbox({}));
    });
    return { received: events.length };
  }

  async workAll(): Promise<void> {
    for (;;) {
      const taken = await this.inbox.take(this.database.read);
      if (taken.length === 0) return;
      await this.work(taken);
    }
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
      if (error !== null) await this.inbox.postpone(this.database.read, received, String(error));
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
    const reports = looked.flatMap(({ received, payment }): Reported[] =>
      payment ? [{ provider: received.provider, source: 'webhook', payment }] : [],
    );
    await this.settling.applyAll(reports);
    for (const { received, payment } of looked) {
      if (received.event.disputed && payment) await this.database.tx((tx) => this.dispute(tx, received, payment));
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
        await this.inbox.postpone(this.database.read, one.received, String(error));
      }
    }
    return applied;
  }

  private async dispute(
    tx: Tx,
    { provider }: Received,
    { ref: providerRef, amount, currency }: ProviderPayment,
  ): Promise<void> {
    const [payment] = await this.payments.lockReported(tx, provider, [{ ref: providerRef, paymentId: null }]);
    const about = { about: `${provider}:${providerRef}`, provider, providerRef, amount, currency, held: false };
    await this.alerts.open(tx, { ...about, kind: 'disputed', paymentId: payment?.id ?? null, details: {} });
  }
}
