import { Injectable } from '@nestjs/common';
import {
  BookingCancelled,
  BookingConfirmed,
  BookingDeclined,
  BookingDue,
  BookingExpired,
  BookingRequested,
  BookingRescheduled,
} from '#core/bookings';
import type { Tx } from '#kit/database/database';
import { Hears } from '#kit/facts/hears';
import { Jobs } from '#kit/jobs/jobs';
import type { BookingNews } from './booking-news.ts';
import { TellOfBooking } from './bookings.jobs.ts';

/** Hears what becomes of bookings and hands it to the job that tells the other side. */
@Injectable()
export class BookingLettersListener {
  constructor(private readonly jobs: Jobs) {}

  @Hears(BookingRequested)
  async onRequested(tx: Tx, fact: BookingRequested): Promise<void> {
    await this.tell(tx, fact, 'booking_requested');
  }

  @Hears(BookingConfirmed)
  async onConfirmed(tx: Tx, fact: BookingConfirmed): Promise<void> {
    await this.tell(tx, fact, 'booking_confirmed');
    if (fact.data.by === 'client') await this.tell(tx, fact, 'booking_taken');
  }

  @Hears(BookingDeclined)
  async onDeclined(tx: Tx, fact: BookingDeclined): Promise<void> {
    await this.tell(tx, fact, 'booking_declined');
  }

  @Hears(BookingCancelled)
  async onCancelled(tx: Tx, fact: BookingCancelled): Promise<void> {
    await this.tell(tx, fact, fact.data.by === 'client' ? 'booking_called_off' : 'booking_cancelled');
  }

  /** Who let a hold run out knows it. */
  @Hears(BookingExpired)
  async onExpired(tx: Tx, fact: BookingExpired): Promise<void> {
    if (fact.data.was === 'held') return;
    await this.tell(tx, fact, 'booking_expired');
    await this.tell(tx, fact, 'booking_unanswered');
  }

  @Hears(BookingRescheduled)
  async onRescheduled(tx: Tx, { factId, data }: BookingRescheduled): Promise<void> {
    const { bookingId, startsAt, startedAt } = data;
    await this.jobs.enqueue(
      tx,
      new TellOfBooking({ bookingId, news: 'booking_moved', key: factId, startsAt, startedAt }),
    );
  }

  @Hears(BookingDue)
  async onDue(tx: Tx, { factId, data: { bookingId, startsAt } }: BookingDue): Promise<void> {
    await this.jobs.enqueue(tx, new TellOfBooking({ bookingId, news: 'booking_reminder', key: factId, startsAt }));
  }

  private async tell(tx: Tx, { factId, data }: Told, news: BookingNews): Promise<void> {
    await this.jobs.enqueue(tx, new TellOfBooking({ bookingId: data.bookingId, news, key: factId }));
  }
}

interface Told {
  readonly factId: string;
  readonly data: { readonly bookingId: string };
}
