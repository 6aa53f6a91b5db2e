import { Injectable } from '@nestjs/common';
import { Database } from '#kit/database/database';
import { BookingWriter } from './booking-writer.service.ts';
import { BookingsRepository } from './bookings.repository.ts';

/** Ends holds and requests whose time is over, for tidiness and for the news: whoever wants their time ends them as well. */
@Injectable()
export class Sweeping {
  constructor(
    private readonly database: Database,
    private readonly bookings: BookingsRepository,
    private readonly writer: BookingWriter,
  ) {}

  async sweep(): Promise<void> {
    while (await this.sweepOne());
  }

  /** One at a time: a transaction that holds a single slot can lock nobody up. */
  private async sweepOne(): Promise<boolean> {
    return this.database.tx(async (tx) => {
      const over = await this.bookings.lockNextOver(tx);
      if (over) await this.writer.expire(tx, [over]);
      return over !== undefined;
    });
  }
}
