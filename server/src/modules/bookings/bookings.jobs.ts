import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { job, Runs } from '#kit/jobs/job';
import { Reminding } from './reminding.service.ts';
import { Sweeping } from './sweeping.service.ts';

class SweepBookings extends job('bookings.sweep', z.object({})) {}
class RemindOfBookings extends job('bookings.remind', z.object({})) {}

@Injectable()
export class BookingsJobs {
  constructor(
    private readonly sweeping: Sweeping,
    private readonly reminding: Reminding,
  ) {}

  @Runs(SweepBookings, { everySeconds: 5 })
  async sweep(): Promise<void> {
    await this.sweeping.sweep();
  }

  @Runs(RemindOfBookings, { everySeconds: 60 })
  async remind(): Promise<void> {
    await this.reminding.remind();
  }
}
