import { Controller } from '@nestjs/common';
import { bookings } from '@estrade/api/bookings';
import type { In } from '@estrade/api/route';
import { z } from 'zod';
import type { Actor } from '#kit/auth/actor';
import { cut, decodeCursor } from '#kit/http/cursor';
import { By, Input, Serves } from '#kit/http/serves';
import { Acting } from './acting.service.ts';
import { toBookingDto, toSlotDto } from './bookings.present.ts';
import { ClientSide } from './client.service.ts';

const Place = z.tuple([z.iso.datetime(), z.uuid()]);
const acts = {
  requested: 'request',
  confirmed: 'confirm',
  declined: 'decline',
  cancelled: 'cancel',
  completed: 'complete',
  no_show: 'miss',
} as const;

@Controller()
export class BookingsController {
  constructor(
    private readonly client: ClientSide,
    private readonly acting: Acting,
  ) {}

  @Serves(bookings.slots)
  async slots(@By() actor: Actor, @Input() { params, query }: In<typeof bookings.slots>) {
    const found = await this.client.slots(actor, { ...params, ...query });
    return { slots: found.map(toSlotDto) };
  }

  @Serves(bookings.hold)
  async hold(@By() actor: Actor, @Input() { body }: In<typeof bookings.hold>) {
    return toBookingDto(await this.client.hold(actor, body));
  }

  @Serves(bookings.mine)
  async mine(@By() actor: Actor, @Input() { query }: In<typeof bookings.mine>) {
    const [startsAt, id] = decodeCursor(query.after, Place) ?? [];
    const before = startsAt && id ? { startsAt, id } : null;
    const found = await this.client.mine(actor, { before, limit: query.limit });
    return cut(found, query.limit, { item: toBookingDto, key: (one) => [one.startsAt.toString(), one.id] });
  }

  @Serves(bookings.changeStatus)
  async changeStatus(@By() actor: Actor, @Input() { params, body }: In<typeof bookings.changeStatus>) {
    return toBookingDto(await this.acting.act(actor, params.bookingId, acts[body.status], body.reason));
  }
}
