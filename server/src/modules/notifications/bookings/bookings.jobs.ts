import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { job, Runs } from '#kit/jobs/job';
import { BookingTelling } from './booking-telling.service.ts';
import { clientNews, organizationNews } from './booking-news.ts';

/** Tells one side of a booking what became of it. */
export class TellOfBooking extends job(
  'notifications.tell_of_booking',
  z.object({
    bookingId: z.uuid(),
    news: z.enum([...clientNews, ...organizationNews]),
    /** The fact it is about; makes each letter unique. */
    key: z.uuid(),
    /** The time it was told for: once it has been moved again, this is no news. */
    startsAt: z.iso.datetime().nullable().default(null),
    /** The time it had before. */
    startedAt: z.iso.datetime().nullable().default(null),
  }),
) {}

@Injectable()
export class BookingLettersJobs {
  constructor(private readonly telling: BookingTelling) {}

  @Runs(TellOfBooking, { atOnce: 2, retries: 12, pace: 'patient' })
  async tell({ data }: TellOfBooking): Promise<void> {
    await this.telling.tell(data);
  }
}
