import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { EventCancelled, EventChanged, EventPublished, EventWithdrawn } from '#core/events';
import type { Tx } from '#kit/database/database';
import { Hears } from '#kit/facts/hears';
import { job, Runs } from '#kit/jobs/job';
import { Jobs } from '#kit/jobs/jobs';
import { CallingOff } from '../orders/calling-off.ts';
import { Shows } from './shows.service.ts';
import { ShowsRepository } from './shows.repository.ts';

/** Takes over what events say of an event now. Facts may come out of order: what counts is how it stands. */
class CopyShow extends job('ticketing.copy_show', z.object({ eventId: z.uuid() })) {}

@Injectable()
export class ShowsListener {
  constructor(
    private readonly shows: Shows,
    private readonly repository: ShowsRepository,
    private readonly callingOff: CallingOff,
    private readonly jobs: Jobs,
  ) {}

  @Hears(EventPublished)
  async onPublished(tx: Tx, { data }: EventPublished): Promise<void> {
    await this.jobs.enqueue(tx, new CopyShow({ eventId: data.eventId }));
  }

  @Hears(EventChanged)
  async onChanged(tx: Tx, { data }: EventChanged): Promise<void> {
    await this.jobs.enqueue(tx, new CopyShow({ eventId: data.eventId }));
    const off = data.changes.filter(({ what }) => what === 'date_cancelled');
    for (const { dateId } of off) if (dateId) await this.callingOff.begin(tx, data.eventId, dateId);
  }

  @Hears(EventCancelled)
  async onCancelled(tx: Tx, { data }: EventCancelled): Promise<void> {
    await this.repository.setStatus(tx, data.eventId, 'cancelled');
    await this.callingOff.begin(tx, data.eventId, null);
  }

  /** Suspended events stop selling; removed ones are called off. */
  @Hears(EventWithdrawn)
  async onWithdrawn(tx: Tx, { data }: EventWithdrawn): Promise<void> {
    await this.repository.setStatus(tx, data.eventId, data.status);
    if (data.status === 'removed') await this.callingOff.begin(tx, data.eventId, null);
  }

  @Runs(CopyShow, { retries: 10 })
  async copy({ data }: CopyShow): Promise<void> {
    await this.shows.take(data.eventId);
  }
}
