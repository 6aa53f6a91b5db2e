import { Injectable } from '@nestjs/common';
import { BookingDue } from '#core/bookings';
import { Database } from '#kit/database/database';
import { Facts } from '#kit/facts/facts';
import { BookingsRepository } from './bookings.repository.ts';

/** Says of every confirmed booking, once for each time it is given, that it begins within a day. */
@Injectable()
export class Reminding {
  constructor(
    private readonly database: Database,
    private readonly bookings: BookingsRepository,
    private readonly facts: Facts,
  ) {}

  async remind(): Promise<void> {
    while (await this.remindOne());
  }

  private async remindOne(): Promise<boolean> {
    return this.database.tx(async (tx) => {
      const due = await this.bookings.markNextDue(tx);
      if (!due) return false;
      const { id: bookingId, organizationId, clientId, startsAt } = due;
      await this.facts.tell(tx, new BookingDue({ bookingId, organizationId, clientId, startsAt: startsAt.toString() }));
      return true;
    });
  }
}
