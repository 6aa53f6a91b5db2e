import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { AccountsPort } from '#core/accounts';
import { type BookingCard, BookingsPort } from '#core/bookings';
import { EventsPort } from '#core/events';
import { OffersPort } from '#core/offers';
import { TicketingPort } from '#core/ticketing';
import { Database } from '#kit/database/database';
import { Runs } from '#kit/jobs/job';
import { toWall } from '#kit/time/wall-time';
import { RecordBooking, RecordOrders } from '../clients.jobs.ts';
import { Births, type Coming } from './births.service.ts';

type Deed = RecordOrders['data']['deeds'][number];

/** Asks who it was and what it was about, and keeps it. */
@Injectable()
export class Recording {
  constructor(
    private readonly database: Database,
    private readonly ticketing: TicketingPort,
    private readonly events: EventsPort,
    private readonly bookings: BookingsPort,
    private readonly offers: OffersPort,
    private readonly accounts: AccountsPort,
    private readonly births: Births,
  ) {}

  @Runs(RecordOrders, { pace: 'patient' })
  async recordOrders({ data: { deeds } }: RecordOrders): Promise<void> {
    const purchases = await this.ticketing.purchases({ orderIds: [...new Set(deeds.map(({ orderId }) => orderId))] });
    const events = await this.events.cards({ ids: [...new Set(purchases.map(({ eventId }) => eventId))] });
    const titles = new Map(events.map(({ id, title }) => [id, title]));
    const comings = deeds.flatMap((deed): Coming[] => {
      const purchase = purchases.find(({ orderId }) => orderId === deed.orderId);
      if (!purchase) return [];
      const { organizationId, eventId, number, buyer, locale, paidAt } = purchase;
      const about = { subjectId: deed.orderId, eventId, title: titles.get(eventId) ?? '', detail: number };
      const did = { ...about, ...whatOf(deed), ...(deed.kind === 'order_paid' && paidAt && { at: paidAt }) };
      return [{ organizationId, ...buyer, language: locale, source: 'purchase', did }];
    });
    await this.database.tx((tx) => this.births.welcome(tx, comings));
  }

  @Runs(RecordBooking, { pace: 'patient' })
  async recordBooking({ data: { bookingId, kind, key } }: RecordBooking): Promise<void> {
    const [booking] = await this.bookings.cards({ ids: [bookingId] });
    const [member] = booking ? await this.accounts.cards({ ids: [booking.clientId] }) : [];
    if (!booking || !member) return;
    const { email, name, phone, locale } = member;
    const did = { kind, key, subjectId: bookingId, title: await this.titleOf(booking), detail: wallOf(booking) };
    const comer = { email, name, phone, language: locale, source: 'booking' } as const;
    await this.database.tx((tx) =>
      this.births.welcome(tx, [{ ...comer, organizationId: booking.organizationId, did }]),
    );
  }

  private async titleOf({ versionId }: BookingCard): Promise<string> {
    const [service] = await this.offers.services({ versionIds: [versionId] });
    return service?.title ?? '';
  }
}

function wallOf({ startsAt, zone }: BookingCard): string {
  return toWall(Temporal.Instant.from(startsAt), zone);
}

function whatOf({ kind, key, amount, currency }: Deed): Coming['did'] {
  return amount ? { kind, key, amount, currency } : { kind, key };
}
