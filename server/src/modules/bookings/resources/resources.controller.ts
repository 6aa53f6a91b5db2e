import { Controller } from '@nestjs/common';
import { bookings } from '@estrade/api/bookings';
import type { In } from '@estrade/api/route';
import { z } from 'zod';
import type { Actor } from '#kit/auth/actor';
import { cut, decodeCursor } from '#kit/http/cursor';
import { By, Input, Serves } from '#kit/http/serves';
import { ArrangingService } from './arranging.service.ts';
import { toArrangementDto, toResourceCardDto, toResourceDto } from './resources.present.ts';
import { ResourcesService } from './resources.service.ts';

const LastId = z.tuple([z.uuid()]);

/** What an organization's calendar is made of. */
@Controller()
export class ResourcesController {
  constructor(
    private readonly resources: ResourcesService,
    private readonly arranging: ArrangingService,
  ) {}

  @Serves(bookings.resources)
  async list(@By() actor: Actor, @Input() { params, query }: In<typeof bookings.resources>) {
    const after = decodeCursor(query.after, LastId)?.[0];
    const found = await this.resources.list(actor, { ...params, ...query, after });
    return cut(found, query.limit, { item: toResourceCardDto, key: ({ id }) => [id] });
  }

  @Serves(bookings.createResource)
  async create(@By() actor: Actor, @Input() { params, body }: In<typeof bookings.createResource>) {
    return toResourceDto(await this.resources.create(actor, params.organizationId, body));
  }

  @Serves(bookings.resource)
  async one(@By() actor: Actor, @Input() { params }: In<typeof bookings.resource>) {
    return toResourceDto(await this.resources.one(actor, params));
  }

  @Serves(bookings.changeResource)
  async change(@By() actor: Actor, @Input() { params, body }: In<typeof bookings.changeResource>) {
    return toResourceDto(await this.resources.change(actor, params, body));
  }

  @Serves(bookings.archiveResource)
  async archive(@By() actor: Actor, @Input() { params, body }: In<typeof bookings.archiveResource>) {
    return toResourceDto(await this.resources.archive(actor, params, body.revision));
  }

  @Serves(bookings.restoreResource)
  async restore(@By() actor: Actor, @Input() { params }: In<typeof bookings.restoreResource>) {
    return toResourceDto(await this.resources.restore(actor, params));
  }

  @Serves(bookings.arrangement)
  async arrangement(@By() actor: Actor, @Input() { params }: In<typeof bookings.arrangement>) {
    const found = await this.arranging.one(actor, params);
    return { arrangement: found && toArrangementDto(found) };
  }

  @Serves(bookings.arrange)
  async arrange(@By() actor: Actor, @Input() { params, body }: In<typeof bookings.arrange>) {
    return { arrangement: toArrangementDto(await this.arranging.arrange(actor, params, body)) };
  }

  @Serves(bookings.closeBooking)
  async close(@By() actor: Actor, @Input() { params }: In<typeof bookings.closeBooking>) {
    await this.arranging.close(actor, params);
    return { arrangement: null };
  }
}
