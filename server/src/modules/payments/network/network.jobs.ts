import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { job, Runs } from '#kit/jobs/job';
import { DeliverNotices } from './announcer.service.ts';
import { Courier } from './courier.service.ts';
import { NetworkRefunds } from './network-refunds.service.ts';
import { Paying } from './paying.service.ts';

class FinishSlowCards extends job('payments.finish_slow_cards', z.object({})) {}
class FinishCardRefunds extends job('payments.finish_card_refunds', z.object({})) {}

/** What the card network does by itself. */
@Injectable()
export class NetworkJobs {
  constructor(
    private readonly courier: Courier,
    private readonly paying: Paying,
    private readonly refunds: NetworkRefunds,
  ) {}

  @Runs(DeliverNotices, { everySeconds: 2 })
  async deliverNotices(): Promise<void> {
    await this.courier.deliverAll();
  }

  @Runs(FinishSlowCards, { everySeconds: 3 })
  async finishSlowCards(): Promise<void> {
    await this.paying.finishSlow();
  }

  @Runs(FinishCardRefunds, { everySeconds: 2 })
  async finishCardRefunds(): Promise<void> {
    await this.refunds.finish();
  }
}
