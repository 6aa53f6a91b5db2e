import { agendaRoutes } from '@estrade/api/bookings-agenda';
import { Injectable } from '@nestjs/common';
import { Audit } from '#kit/audit/audit';
import type { Actor } from '#kit/auth/actor';
import { Database, type Tx } from '#kit/database/database';
import { newId } from '#kit/ids';
import { Live } from '#kit/realtime/live';
import { topic } from '#kit/realtime/topic';
import { Refusal } from '#kit/refusal';
import { BookingWriter } from '../booking-writer.service.ts';
import { BookingsRepository } from '../bookings.repository.ts';
import { ResourcesRepository } from '../resources/resources.repository.ts';
import { TakenSlotsRepository } from '../slots/taken-slots.repository.ts';
import type { Block } from './block.ts';
import { BlocksRepository } from './blocks.repository.ts';

/** Time an organization keeps for itself: taken like a booking's, under the same constraint. Rights are asked before. */
@Injectable()
export class Blocking {
  constructor(
    private readonly database: Database,
    private readonly slots: TakenSlotsRepository,
    private readonly resources: ResourcesRepository,
    private readonly bookings: BookingsRepository,
    private readonly writer: BookingWriter,
    private readonly blocks: BlocksRepository,
    private readonly audit: Audit,
    private readonly live: Live,
  ) {}

  async block(actor: Actor, wish: Omit<Block, 'id'>): Promise<Block> {
    const block = { ...wish, id: newId() };
    return this.database.tx(async (tx) => {
      await this.refuseUnknown(tx, block);
      await this.slots.lockResources(tx, block.resourceIds);
      const busy = { from: block.startsAt.epochMilliseconds, until: block.endsAt.epochMilliseconds };
      await this.writer.expire(tx, await this.bookings.lockOverIn(tx, block.resourceIds, busy));
      if (!(await this.blocks.insert(tx, block))) throw new Refusal('bookings.in_the_way', {}, 'startsAt');
      const { organizationId } = block;
      this.live.changedIn(tx, topic(agendaRoutes.agendaTurn, { organizationId }));
      await this.audit.record(tx, actor, 'bookings.blocked', { type: 'block', id: block.id }, { organizationId });
      return block;
    });
  }

  async unblock(actor: Actor, organizationId: string, blockId: string): Promise<void> {
    await this.database.tx(async (tx) => {
      const block = await this.blocks.lock(tx, organizationId, blockId);
      if (!block) throw new Refusal('bookings.block_not_found');
      await this.blocks.remove(tx, blockId);
      this.live.changedIn(tx, topic(agendaRoutes.agendaTurn, { organizationId }));
      await this.audit.record(tx, actor, 'bookings.unblocked', { type: 'block', id: blockId }, { organizationId });
    });
  }

  /** Also an archived one: it may still have bookings to be kept apart from. */
  private async refuseUnknown(tx: Tx, { organizationId, resourceIds }: Block): Promise<void> {
    const known = new Set((await this.resources.keep(tx, organizationId, resourceIds)).map(({ id }) => id));
    for (const [i, id] of resourceIds.entries()) {
      if (!known.has(id)) throw new Refusal('bookings.resource_not_found', {}, `resourceIds.${i}`);
      if (resourceIds.indexOf(id) < i) throw new Refusal('bookings.repeated_resource', {}, `resourceIds.${i}`);
    }
  }
}
