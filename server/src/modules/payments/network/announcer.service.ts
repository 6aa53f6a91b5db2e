import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Tx } from '#kit/database/database';
import { newId } from '#kit/ids';
import { job } from '#kit/jobs/job';
import { Jobs } from '#kit/jobs/jobs';
import { Clock } from '#kit/time/clock';
import { type Notice, noticesOf } from './intent.ts';
import { toCardIntent, toCardRefund } from './network.present.ts';
import type { IntentRow } from './network.repository.ts';
import { OutgoingRepository } from './outgoing.repository.ts';
import type { NetworkRefundRow } from './refunds-of-network.repository.ts';

export class DeliverNotices extends job('payments.deliver_card_notices', z.object({})) {}

/** Writes the notifications of a change in its transaction; the courier takes them to the merchant. */
@Injectable()
export class Announcer {
  constructor(
    private readonly outgoing: OutgoingRepository,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

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
    const delays = new Set(notices.flatMap(({ afterSeconds }) => (afterSeconds === null ? [] : [afterSeconds])));
    for (const seconds of delays) {
      await this.jobs.enqueue(tx, new DeliverNotices({}), seconds > 0 ? { at: now.add({ seconds }).toString() } : {});
    }
  }
}
