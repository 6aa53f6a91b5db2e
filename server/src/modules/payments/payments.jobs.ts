import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { job, Runs } from '#kit/jobs/job';
import { Backups, BackUp } from './backup/backups.service.ts';
import { Inbox, WorkInbox } from './inbox/inbox.service.ts';
import { Debts } from './ledger/debts.service.ts';
import { Reconciliation } from './reconciling/reconciliation.service.ts';
import { Submission } from './refunds/submission.service.ts';
import { SubmitRefunds } from './refunds/refunds.service.ts';

class Reconcile extends job('payments.reconcile', z.object({})) {}
class ReconcileDays extends job('payments.reconcile_days', z.object({})) {}
class CarryDebts extends job('payments.carry_debts', z.object({})) {}

/** What payments do by themselves. */
@Injectable()
export class PaymentsJobs {
  constructor(
    private readonly inbox: Inbox,
    private readonly submission: Submission,
    private readonly reconciliation: Reconciliation,
    private readonly debts: Debts,
    private readonly backups: Backups,
  ) {}

  @Runs(WorkInbox, { everySeconds: 5 })
  async workInbox(): Promise<void> {
    await this.inbox.workAll();
  }

  @Runs(SubmitRefunds, { everySeconds: 15 })
  async submitRefunds(): Promise<void> {
    await this.submission.submitAll();
  }

  @Runs(Reconcile, { cron: '*/5 * * * *', pace: 'patient' })
  async reconcile(): Promise<void> {
    await this.reconciliation.reconcile(1);
  }

  @Runs(ReconcileDays, { cron: '40 3 * * *', pace: 'patient' })
  async reconcileDays(): Promise<void> {
    await this.reconciliation.reconcile(72);
  }

  @Runs(BackUp, { cron: '10 */6 * * *', pace: 'patient' })
  async backUp(): Promise<void> {
    await this.backups.take();
  }

  @Runs(CarryDebts, { cron: '20 4 * * *', pace: 'patient' })
  async carryDebts(): Promise<void> {
    await this.debts.carry();
  }
}
