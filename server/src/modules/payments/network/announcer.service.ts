import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database, type Tx } from '#kit/database/database';
import { newId } from '#kit/ids';
import { job } from '#kit/jobs/job';
import { Jobs } from '#kit/jobs/jobs';
import { Clock } from '#kit/time/clock';
import { Nudge } from '../nudge.ts';
import { type Notice, noticesOf } from './intent.ts';
import { toCardIntent, toCardRefund } from './network.present.ts';
import type { IntentRow } from './network.repository.ts';
import { OutgoingRepository } from './outgoing.repository.ts';
import type { NetworkRefundRow } from './refunds-of-network.repository.ts';

export class DeliverNotices extends job('payments.deliver_card_notices', z.object({})) {}

/** Writes the notifications of a change in its transaction, and wakes the courier who takes them to the merchant. */
@Injectable()
export class Announcer {
  private readonly nudge = new Nudge();

  constructor(
    private readonly database: Database,
    private readonly outgoing: OutgoingRepository,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** A transaction that announces what it changes. */
  async announcing<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const result = await this.database.tx(work);
    if (this.nudge.send(this.clock.now().epochMilliseconds)) {
      await this.database.tx((tx) => this.jobs.enqueue(tx, new DeliverNotices({})));
    }
    return result;
  }

  /** The courier is awake. */
  woken(): void {
    this.nudge.taken();
  }

  async intentsChanged(tx: Tx, rows: readonly IntentRow[]): Promise<void> {
    await this.send(
      tx,
      rows.flatMap((row) => noticesOf(toCardIntent(row), row.behaviour ?? 'approve', row.event_delay_seconds)),
    );
  }

  async refundChanged(tx: Tx, intent: IntentRow, refund: NetworkRefundRow): Promise<void> {
    const notice = { intent: toCardIntent(intent), refund: toCardRefund(refund), afterSeconds: 0, copies: 1 };
    await this.send(tx, [{ type: 'refund.updated', ...notice }]);
  }

  private async send(tx: Tx, notices: readonly Notice[]): Promise<void> {
    if (notices.length === 0) return;
    const now = this.clock.now();
    const at = now.toString({ smallestUnit: 'millisecond' });
    await this.outgoing.add(
      tx,
      notices.map((notice) => ({ ...notice, id: `ce_${newId().replaceAll('-', '')}`, at })),
    );
    const late = new Set(notices.map(({ afterSeconds }) => afterSeconds ?? 0).filter((seconds) => seconds > 0));
    for (const seconds of late) {
      await this.jobs.enqueue(tx, new DeliverNotices({}), { at: now.add({ seconds }).toString() });
    }
  }
}
