import { Controller } from '@nestjs/common';
import { bookings } from '@estrade/api/bookings';
import type { In } from '@estrade/api/route';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Actor } from '#kit/auth/actor';
import { cut, decodeCursor } from '#kit/http/cursor';
import { By, Input, Serves } from '#kit/http/serves';
import { toBlockDto } from './blocks.present.ts';
import { BlocksService } from './blocks.service.ts';

const Place = z.tuple([z.iso.datetime(), z.uuid()]);

@Controller()
export class BlocksController {
  constructor(private readonly blocks: BlocksService) {}

  @Serves(bookings.blocks)
  async list(@By() actor: Actor, @Input() { params, query }: In<typeof bookings.blocks>) {
    const [startsAt, id] = decodeCursor(query.after, Place) ?? [];
    const after = startsAt && id ? { startsAt, id } : null;
    const window = { from: Date.parse(query.from), until: Date.parse(query.until) };
    const found = await this.blocks.list(actor, { ...params, window, after, limit: query.limit });
    return cut(found, query.limit, { item: toBlockDto, key: (one) => [one.startsAt.toString(), one.id] });
  }

  @Serves(bookings.block)
  async block(@By() actor: Actor, @Input() { params, body }: In<typeof bookings.block>) {
    const [startsAt, endsAt] = [Temporal.Instant.from(body.startsAt), Temporal.Instant.from(body.endsAt)];
    return toBlockDto(await this.blocks.block(actor, { ...params, ...body, startsAt, endsAt }));
  }

  @Serves(bookings.unblock)
  async unblock(@By() actor: Actor, @Input() { params }: In<typeof bookings.unblock>) {
    await this.blocks.unblock(actor, params.organizationId, params.blockId);
  }
}
