import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { job, Runs } from '#kit/jobs/job';
import { Sweeping } from './sweeping.service.ts';

class SweepBookings extends job('bookings.sweep', z.object({})) {}

@Injectable()
export class BookingsJobs {
  constructor(private readonly sweeping: Sweeping) {}

  @Runs(SweepBookings, { everySeconds: 5 })
  async sweep(): Promise<void> {
    await this.sweeping.sweep();
  }
}
