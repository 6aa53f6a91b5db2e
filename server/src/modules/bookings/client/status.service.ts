import { BookingDetails, type StatusChange } from '@estrade/api/bookings-shapes';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { OffersPort } from '#core/offers';
import type { Actor } from '#kit/auth/actor';
import { Refusal } from '#kit/refusal';
import { Acting } from '../acting.service.ts';
import type { Booking } from '../booking.ts';
import { mayAct } from '../bookings.policy.ts';
import { agreed, type Details } from './details.ts';

const acts = {
  confirmed: 'confirm',
  declined: 'decline',
  cancelled: 'cancel',
  completed: 'complete',
  no_show: 'miss',
} as const;
const NOTHING = BookingDetails.parse({});

/** What becomes of a booking, by the name of the state it shall come to. */
@Injectable()
export class StatusService {
  constructor(
    private readonly offers: OffersPort,
    private readonly acting: Acting,
  ) {}

  async change(actor: Actor, bookingId: string, wish: z.output<typeof StatusChange>): Promise<Booking> {
    const { status, reason } = wish;
    if (status === 'requested') return this.request(actor, bookingId, wish.details ?? NOTHING);
    return this.acting.act(actor, bookingId, acts[status], { reason });
  }

  /** A client asks for what they hold, and says what the pro wants to know. */
  private async request(actor: Actor, bookingId: string, said: BookingDetails): Promise<Booking> {
    const { booking, side } = await this.acting.see(actor, bookingId);
    if (!mayAct(side, 'request')) throw new Refusal('bookings.not_allowed');
    return this.acting.act(actor, bookingId, 'request', { details: await this.checked(booking, said) });
  }

  /** By the version that is held; asked outside the transaction, a version never changes. */
  private async checked({ versionId }: Booking, said: BookingDetails): Promise<Details> {
    const [version] = await this.offers.terms({ versionIds: [versionId] });
    if (!version) throw new Refusal('bookings.not_possible');
    const details = agreed(said, version.terms);
    if ('code' in details) throw new Refusal(`bookings.${details.code}`, {}, details.field);
    return details;
  }
}
