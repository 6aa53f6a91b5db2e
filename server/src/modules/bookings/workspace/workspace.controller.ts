import { Controller } from '@nestjs/common';
import { bookings } from '@estrade/api/bookings';
import type { In } from '@estrade/api/route';
import { z } from 'zod';
import type { Actor } from '#kit/auth/actor';
import { cut, decodeCursor } from '#kit/http/cursor';
import { By, Input, Serves } from '#kit/http/serves';
import { toBookingDto } from '../bookings.present.ts';
import { toKnownDetailDto, toKnownDto } from './workspace.present.ts';
import { WorkspaceSide } from './workspace.service.ts';

const Place = z.tuple([z.iso.datetime(), z.uuid()]);

/** An organization's bookings. */
@Controller()
export class WorkspaceController {
  constructor(private readonly workspace: WorkspaceSide) {}

  @Serves(bookings.ofOrganization)
  async list(@By() actor: Actor, @Input() { params, query }: In<typeof bookings.ofOrganization>) {
    const { state = null, resourceId = null, limit } = query;
    const [startsAt, id] = decodeCursor(query.after, Place) ?? [];
    const after = startsAt && id ? { startsAt, id } : null;
    const window = { from: Date.parse(query.from), until: Date.parse(query.until) };
    const found = await this.workspace.list(actor, { ...params, window, state, resourceId, after, limit });
    return cut(found, limit, { item: toKnownDto, key: (one) => [one.startsAt.toString(), one.id] });
  }

  @Serves(bookings.ofOrganizationOne)
  async one(@By() actor: Actor, @Input() { params }: In<typeof bookings.ofOrganizationOne>) {
    return toKnownDetailDto(await this.workspace.one(actor, params));
  }

  @Serves(bookings.reschedule)
  async reschedule(@By() actor: Actor, @Input() { params, body }: In<typeof bookings.reschedule>) {
    return toBookingDto(await this.workspace.reschedule(actor, params.bookingId, body.startsAt));
  }
}
