import { Controller } from '@nestjs/common';
import { bookings } from '@estrade/api/bookings';
import type { In } from '@estrade/api/route';
import { z } from 'zod';
import type { Actor } from '#kit/auth/actor';
import { cut, decodeCursor } from '#kit/http/cursor';
import { FileReply } from '#kit/http/file-reply';
import { By, Input, Serves } from '#kit/http/serves';
import { Clock } from '#kit/time/clock';
import { toMineDto, toMineInFullDto } from './my-bookings.present.ts';
import { MyBookings } from './my-bookings.service.ts';

const Place = z.tuple([z.iso.datetime(), z.uuid()]);

/** A client's own bookings. */
@Controller()
export class MyBookingsController {
  constructor(
    private readonly mine: MyBookings,
    private readonly clock: Clock,
  ) {}

  @Serves(bookings.mine)
  async list(@By() actor: Actor, @Input() { query }: In<typeof bookings.mine>) {
    const [startsAt, id] = decodeCursor(query.after, Place) ?? [];
    const after = startsAt && id ? { startsAt, id } : null;
    const found = await this.mine.list(actor, { when: query.when ?? null, after, limit: query.limit });
    return cut(found, query.limit, { item: toMineDto, key: (one) => [one.startsAt.toString(), one.id] });
  }

  @Serves(bookings.one)
  async one(@By() actor: Actor, @Input() { params }: In<typeof bookings.one>) {
    return toMineInFullDto(await this.mine.one(actor, params.bookingId), this.clock.now());
  }

  @Serves(bookings.calendar)
  async calendar(@By() actor: Actor, @Input() { params }: In<typeof bookings.calendar>) {
    const content = await this.mine.calendar(actor, params.bookingId);
    const download = actor.locale === 'fr' ? 'rendez-vous.ics' : 'appointment.ics';
    return new FileReply(content, { contentType: 'text/calendar; charset=utf-8', download });
  }
}
