import { Injectable } from '@nestjs/common';
import type { BookingCard, BookingsPort } from '#core/bookings';
import { Database } from '#kit/database/database';
import { BookingsRepository } from './bookings.repository.ts';

/** What bookings answer to the other modules. */
@Injectable()
export class BookingsAnswers implements BookingsPort {
  constructor(
    private readonly database: Database,
    private readonly bookings: BookingsRepository,
  ) {}

  cards = async ({ ids }: { ids: string[] }): Promise<BookingCard[]> => this.bookings.cards(this.database.read, ids);
}
