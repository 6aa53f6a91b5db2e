import { Controller } from '@nestjs/common';
import { bookings } from '@estrade/api/bookings';
import type { In } from '@estrade/api/route';
import type { Actor } from '#kit/auth/actor';
import { By, Input, Serves } from '#kit/http/serves';
import { Clock } from '#kit/time/clock';
import { toBookingDto, toSlotDto } from './bookings.present.ts';
import { StatusService } from './client/status.service.ts';
import { ClientSide } from './client.service.ts';

@Controller()
export class BookingsController {
  constructor(
    private readonly client: ClientSide,
    private readonly status: StatusService,
    private readonly clock: Clock,
  ) {}

  @Serves(bookings.slots)
  async slots(@By() actor: Actor, @Input() { params, query }: In<typeof bookings.slots>) {
    const { slots, held } = await this.client.slots(actor, { ...params, ...query });
    return { slots: slots.map(toSlotDto), held: held && toBookingDto(held), now: this.clock.now().toString() };
  }

  @Serves(bookings.hold)
  async hold(@By() actor: Actor, @Input() { body }: In<typeof bookings.hold>) {
    return toBookingDto(await this.client.hold(actor, body));
  }

  @Serves(bookings.changeStatus)
  async changeStatus(@By() actor: Actor, @Input() { params, body }: In<typeof bookings.changeStatus>) {
    return toBookingDto(await this.status.change(actor, params.bookingId, body));
  }
}
