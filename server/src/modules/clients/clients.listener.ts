import { Injectable } from '@nestjs/common';
import { EmailVerified } from '#core/accounts';
import {
  BookingCancelled,
  BookingCompleted,
  BookingConfirmed,
  BookingDeclined,
  BookingExpired,
  BookingMissed,
  BookingRequested,
  BookingRescheduled,
} from '#core/bookings';
import { OrderPaid, OrderRefunded, TicketsCancelled } from '#core/ticketing';
import type { Tx } from '#kit/database/database';
import { Hears, HearsTogether } from '#kit/facts/hears';
import { Jobs } from '#kit/jobs/jobs';
import { LinkMember, RecordBooking, RecordOrders } from './clients.jobs.ts';

type Told = Pick<BookingRequested, 'factId' | 'data'>;

/** Hears what clients do, and hands it to those who can ask who it was. */
@Injectable()
export class ClientsListener {
  constructor(private readonly jobs: Jobs) {}

  @HearsTogether(OrderPaid)
  async onOrderPaid(tx: Tx, facts: OrderPaid[]): Promise<void> {
    const deeds = facts.map(({ data: { orderId, total, currency } }) => {
      return { orderId, kind: 'order_paid' as const, key: orderId, amount: total, currency };
    });
    await this.jobs.enqueue(tx, new RecordOrders({ deeds }));
  }

  @Hears(OrderRefunded)
  async onOrderRefunded(tx: Tx, { factId, data: { orderId, amount, currency } }: OrderRefunded): Promise<void> {
    const deed = { orderId, kind: 'order_refunded' as const, key: factId, amount: -amount, currency };
    await this.jobs.enqueue(tx, new RecordOrders({ deeds: [deed] }));
  }

  @Hears(TicketsCancelled)
  async onTicketsCancelled(tx: Tx, { factId, data: { orderId } }: TicketsCancelled): Promise<void> {
    const deed = { orderId, kind: 'tickets_cancelled' as const, key: factId, amount: null, currency: null };
    await this.jobs.enqueue(tx, new RecordOrders({ deeds: [deed] }));
  }

  @Hears(BookingRequested)
  async onBookingRequested(tx: Tx, fact: BookingRequested): Promise<void> {
    await this.record(tx, 'booking_requested', fact);
  }

  @Hears(BookingConfirmed)
  async onBookingConfirmed(tx: Tx, fact: BookingConfirmed): Promise<void> {
    await this.record(tx, 'booking_confirmed', fact);
  }

  @Hears(BookingDeclined)
  async onBookingDeclined(tx: Tx, fact: BookingDeclined): Promise<void> {
    await this.record(tx, 'booking_declined', fact);
  }

  @Hears(BookingCancelled)
  async onBookingCancelled(tx: Tx, fact: BookingCancelled): Promise<void> {
    await this.record(tx, 'booking_cancelled', fact);
  }

  @Hears(BookingCompleted)
  async onBookingCompleted(tx: Tx, fact: BookingCompleted): Promise<void> {
    await this.record(tx, 'booking_completed', fact);
  }

  @Hears(BookingMissed)
  async onBookingMissed(tx: Tx, fact: BookingMissed): Promise<void> {
    await this.record(tx, 'booking_missed', fact);
  }

  @Hears(BookingRescheduled)
  async onBookingRescheduled(tx: Tx, fact: BookingRescheduled): Promise<void> {
    await this.record(tx, 'booking_moved', fact);
  }

  /** What was only held and let go is no news. */
  @Hears(BookingExpired)
  async onBookingExpired(tx: Tx, fact: BookingExpired): Promise<void> {
    if (fact.data.was === 'requested') await this.record(tx, 'booking_expired', fact);
  }

  @Hears(EmailVerified)
  async onEmailVerified(tx: Tx, { data: { memberId } }: EmailVerified): Promise<void> {
    await this.jobs.enqueue(tx, new LinkMember({ memberId }));
  }

  private async record(tx: Tx, kind: RecordBooking['data']['kind'], { factId, data }: Told): Promise<void> {
    await this.jobs.enqueue(tx, new RecordBooking({ bookingId: data.bookingId, kind, key: factId }));
  }
}
