import { Injectable } from '@nestjs/common';
import { Runs } from '#kit/jobs/job';
import { OffersTeller } from '../inventory/offers.service.ts';
import { CallingOff } from './calling-off.service.ts';
import {
  CallOff,
  CarryOutRefund,
  ForgetHolds,
  MarkOffers,
  SweepHolds,
  SweepPayments,
  SweepRefunds,
  TellOffers,
} from './work.jobs.ts';
import { Paying } from './paying.service.ts';
import { Refunding } from './refunding.service.ts';
import { Sweeping } from './sweeping.service.ts';

@Injectable()
export class OrdersJobs {
  constructor(
    private readonly sweeping: Sweeping,
    private readonly paying: Paying,
    private readonly refunding: Refunding,
    private readonly callingOff: CallingOff,
    private readonly offers: OffersTeller,
  ) {}

  @Runs(SweepHolds, { everySeconds: 3 })
  async sweepHolds(): Promise<void> {
    await this.sweeping.sweepAll();
  }

  @Runs(SweepPayments, { everySeconds: 5 })
  async sweepPayments(): Promise<void> {
    await this.paying.sweep();
  }

  @Runs(SweepRefunds, { cron: '* * * * *' })
  async sweepRefunds(): Promise<void> {
    await this.refunding.sweep();
  }

  @Runs(CarryOutRefund, { retries: 8, atOnce: 2 })
  async carryOutRefund({ data }: CarryOutRefund): Promise<void> {
    await this.refunding.carryOut(data.refundId);
  }

  @Runs(CallOff, { retries: 8, pace: 'patient' })
  async callOff({ data }: CallOff): Promise<void> {
    await this.callingOff.run(data);
  }

  @Runs(TellOffers, { everySeconds: 3 })
  async tellOffers(): Promise<void> {
    await this.offers.tellChanges();
  }

  @Runs(MarkOffers, { cron: '* * * * *' })
  async markOffers(): Promise<void> {
    await this.offers.markStruck();
  }

  @Runs(ForgetHolds, { cron: '17 3 * * *', pace: 'patient' })
  async forgetHolds(): Promise<void> {
    await this.sweeping.forgetEnded();
  }
}
