import { Injectable } from '@nestjs/common';
import { Runs } from '#kit/jobs/job';
import { Inbox, WorkInbox } from './inbox/inbox.service.ts';
import { Submission } from './refunds/submission.service.ts';
import { SubmitRefunds } from './refunds/refunds.service.ts';

/** What payments do by themselves. */
@Injectable()
export class PaymentsJobs {
  constructor(
    private readonly inbox: Inbox,
    private readonly submission: Submission,
  ) {}

  @Runs(WorkInbox, { everySeconds: 5 })
  async workInbox(): Promise<void> {
    await this.inbox.workAll();
  }

  @Runs(SubmitRefunds, { everySeconds: 15 })
  async submitRefunds(): Promise<void> {
    await this.submission.submitAll();
  }
}
