import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '#kit/database/database';
import { job, Runs } from '#kit/jobs/job';
import { ListingRowsRepository } from './listing-rows.repository.ts';

class SweepListings extends job('events.sweep_listings', z.object({})) {}

const AT_ONCE = 2_000;

/** What is over leaves the lists by itself, by the clock; sweeping keeps it out of their indexes. */
@Injectable()
export class SweepingService {
  constructor(
    private readonly database: Database,
    private readonly rows: ListingRowsRepository,
  ) {}

  @Runs(SweepListings, { cron: '*/5 * * * *', pace: 'patient' })
  async sweep(_: SweepListings): Promise<void> {
    for (let swept = AT_ONCE; swept === AT_ONCE;) swept = await this.database.tx((tx) => this.rows.sweep(tx, AT_ONCE));
  }
}
