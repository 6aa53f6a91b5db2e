import { Injectable } from '@nestjs/common';
import { Database } from '#kit/database/database';
import { logger } from '#kit/telemetry/logger';
import { Clock } from '#kit/time/clock';
import { Cancelling } from '../opening/cancelling.service.ts';
import { PaymentsRepository } from '../payments.repository.ts';
import type { PaymentProvider, ProviderPayment } from '../providers/payment.provider.ts';
import { Providers } from '../providers/providers.service.ts';
import { RefundsRepository } from '../refunds/refunds.repository.ts';
import { Alerts } from '../reviews/alerts.service.ts';
import { Settling } from '../settling/settling.service.ts';
import { differenceOf } from './difference.ts';
import { ReconciliationRepository } from './reconciliation.repository.ts';

export interface Reconciled {
  readonly looked: number;
  readonly applied: number;
  readonly reviews: number;
}

const PAGE = 200;

/** Compares our books with the providers': what no notification told is found here. */
@Injectable()
export class Reconciliation {
  constructor(
    private readonly database: Database,
    private readonly repository: ReconciliationRepository,
    private readonly payments: PaymentsRepository,
    private readonly refunds: RefundsRepository,
    private readonly providers: Providers,
    private readonly cancelling: Cancelling,
    private readonly settling: Settling,
    private readonly alerts: Alerts,
    private readonly clock: Clock,
  ) {}

  /** Everything touched in the last hours, everything that is still open, everything paid and not fulfilled. */
  async reconcile(hours: number): Promise<Reconciled> {
    const before = await this.repository.countReviews(this.database.read);
    const open = await this.recheckOpen();
    await this.recheckRefunds();
    const since = new Date(this.clock.now().epochMilliseconds - hours * 3_600_000);
    const counts = { looked: open, applied: 0 };
    for (const provider of this.providers.all()) {
      const { looked, applied } = await this.compare(provider, since);
      counts.looked += looked;
      counts.applied += applied;
    }
    await this.alertUnfulfilled();
    return { ...counts, reviews: (await this.repository.countReviews(this.database.read)) - before };
  }

  private async recheckOpen(): Promise<number> {
    const ids = await this.repository.takeUnchecked(this.database.read);
    await Promise.all(ids.map((id) => this.recheck(id)));
    return ids.length;
  }

  private async recheck(id: string): Promise<void> {
    const payment = await this.payments.byId(this.database.read, id);
    if (payment) await this.cancelling.refresh(payment, 'reconciliation');
  }

  private async recheckRefunds(): Promise<void> {
    for (const { provider, paymentRef } of await this.refunds.unsettled(this.database.read)) {
      await this.fetch(this.providers.of(provider), paymentRef);
    }
  }

  private async compare(provider: PaymentProvider, since: Date): Promise<{ looked: number; applied: number }> {
    const counts = { looked: 0, applied: 0 };
    try {
      for await (const page of pages(provider.recent(since))) {
        counts.looked += page.length;
        counts.applied += await this.comparePage(provider, page);
      }
    } catch (error) {
      logger.warn(
        { err: error, provider: provider.name },
        'the provider could not be compared with; the next run will',
      );
    }
    return counts;
  }

  private async comparePage(provider: PaymentProvider, page: readonly ProviderPayment[]): Promise<number> {
    const refs = page.map(({ ref }) => ref);
    const ours = await this.repository.standings(this.database.read, provider.name, refs);
    const different = page.filter((theirs) => differenceOf(ours.get(theirs.ref), theirs) !== null);
    await Promise.all(different.map(({ ref }) => this.fetch(provider, ref)));
    return different.length;
  }

  private async fetch(provider: PaymentProvider, ref: string): Promise<void> {
    const payment = await provider.retrieve(ref);
    if (payment) await this.settling.applying.add({ provider: provider.name, source: 'reconciliation', payment });
  }

  private async alertUnfulfilled(): Promise<void> {
    for (const paid of await this.repository.unfulfilled(this.database.read)) {
      const { id: paymentId, provider, ref: providerRef, amount, currency, subjectId, succeededAt } = paid;
      const details = { subjectId, succeededAt };
      const review = { provider, providerRef, paymentId, amount, currency, held: false, details };
      await this.database.tx((tx) => this.alerts.open(tx, { ...review, kind: 'unfulfilled', about: paymentId }));
    }
  }
}

async function* pages(payments: AsyncIterable<ProviderPayment>): AsyncIterable<ProviderPayment[]> {
  let page: ProviderPayment[] = [];
  for await (const payment of payments) {
    page.push(payment);
    if (page.length < PAGE) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}
