import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { EventChanged } from '#core/events';
import type { Tx } from '#kit/database/database';
import { job } from '#kit/jobs/job';
import { Jobs } from '#kit/jobs/jobs';
import { CallingOff } from '../orders/calling-off.service.ts';
import { ShowsRepository } from './shows.repository.ts';

/** Takes over what events say of an event now. Facts may come out of order: what counts is how it stands. */
export class CopyShow extends job('ticketing.copy_show', z.object({ eventId: z.uuid() })) {}

/** The fact it is told by. */
interface Told {
  readonly factId: string;
}

/** What becomes of a sale when its event changes. */
@Injectable()
export class Following {
  constructor(
    private readonly shows: ShowsRepository,
    private readonly callingOff: CallingOff,
    private readonly jobs: Jobs,
  ) {}

  async onPublished(tx: Tx, eventId: string): Promise<void> {
    await this.jobs.enqueue(tx, new CopyShow({ eventId }));
  }

  async onChanged(tx: Tx, { eventId, changes, factId }: EventChanged['data'] & Told): Promise<void> {
    await this.jobs.enqueue(tx, new CopyShow({ eventId }));
    const altered = changes.filter(({ what, refund }) => refund && what !== 'date_cancelled');
    await this.shows.alter(
      tx,
      altered.flatMap(({ dateId }) => dateId ?? []),
    );
    const off = changes.filter(({ what }) => what === 'date_cancelled');
    for (const { dateId } of off) if (dateId) await this.callingOff.begin(tx, { eventId, dateId, factId });
  }

  /** Suspended events stop selling; cancelled and removed ones are called off. */
  async onStopped(tx: Tx, { eventId, status, factId }: Told & { eventId: string; status: string }): Promise<void> {
    await this.shows.setStatus(tx, eventId, status);
    if (status === 'cancelled' || status === 'removed')
      await this.callingOff.begin(tx, { eventId, dateId: null, factId });
  }
}
