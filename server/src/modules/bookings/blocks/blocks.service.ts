import { Injectable } from '@nestjs/common';
import type { Actor } from '#kit/auth/actor';
import { Database } from '#kit/database/database';
import { BookingsAccess } from '../bookings-access.service.ts';
import type { Block } from './block.ts';
import { BlocksRepository } from './blocks.repository.ts';
import { Blocking } from './blocking.service.ts';

/** What people of an organization do with the time it keeps for itself. */
@Injectable()
export class BlocksService {
  constructor(
    private readonly database: Database,
    private readonly access: BookingsAccess,
    private readonly blocks: BlocksRepository,
    private readonly blocking: Blocking,
  ) {}

  async list(actor: Actor, filter: Parameters<BlocksRepository['list']>[1]): Promise<Block[]> {
    await this.access.toLookUp(actor, filter.organizationId);
    return this.blocks.list(this.database.read, filter);
  }

  async block(actor: Actor, wish: Omit<Block, 'id'>): Promise<Block> {
    await this.access.toArrange(actor, wish.organizationId);
    return this.blocking.block(actor, wish);
  }

  async unblock(actor: Actor, organizationId: string, blockId: string): Promise<void> {
    await this.access.toArrange(actor, organizationId);
    await this.blocking.unblock(actor, organizationId, blockId);
  }
}
