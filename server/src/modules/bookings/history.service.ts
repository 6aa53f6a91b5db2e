import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import type { Tx } from '#kit/database/database';
import { shiftWeeks, toInstant, toWall } from '#kit/time/wall-time';
import { HistoryRepository } from './history.repository.ts';
import { BookingsRepository } from './bookings.repository.ts';

/** Rewrites when things happened: for the demo world, whose past must be lived in the present first. Nobody hears of it. */
@Injectable()
export class BookingsHistory {
  constructor(
    private readonly bookings: BookingsRepository,
    private readonly history: HistoryRepository,
  ) {}

  /** The same weekday and time on the wall, some weeks earlier. */
  async moveBack(tx: Tx, bookingId: string, weeks: number): Promise<void> {
    if (weeks === 0) return;
    const { booking } = await this.bookings.lock(tx, bookingId);
    const { slotId, startsAt, endsAt, zone } = booking;
    const earlier = (at: Temporal.Instant) => toInstant(shiftWeeks(toWall(at, zone), -weeks), zone);
    const time = { startsAt: earlier(startsAt), endsAt: earlier(endsAt) };
    const shift = startsAt.epochMilliseconds - time.startsAt.epochMilliseconds;
    await this.history.moveBack(tx, { bookingId, slotId, ...time, wallStart: toWall(time.startsAt, zone), shift });
  }

  /** When it came to each of its states, in order; what there is no time for stays as it is. */
  async antedate(tx: Tx, bookingId: string, times: readonly Temporal.Instant[]): Promise<void> {
    await this.history.antedate(tx, bookingId, times);
  }
}
