import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Actor } from '#kit/auth/actor';
import { Database } from '#kit/database/database';
import { decodeCursor } from '#kit/http/cursor';
import type { Notice } from './notice.ts';
import { NoticeBoard } from './notice-board.service.ts';
import { NoticesRepository } from './notices.repository.ts';

const After = z.tuple([z.iso.datetime(), z.uuid()]);

/** A member's own notices. */
@Injectable()
export class NoticesService {
  constructor(
    private readonly database: Database,
    private readonly notices: NoticesRepository,
    private readonly board: NoticeBoard,
  ) {}

  async page(
    actor: Actor,
    query: { readonly after?: string; readonly limit: number },
  ): Promise<{ notices: Notice[]; unread: number }> {
    const page = { after: decodeCursor(query.after, After), limit: query.limit };
    const [notices, unread] = await Promise.all([
      this.notices.page(this.database.read, actor.id!, page),
      this.notices.unread(this.database.read, actor.id!),
    ]);
    return { notices, unread };
  }

  async markRead(actor: Actor, ids: readonly string[] | undefined): Promise<number> {
    await this.board.markRead(this.database.read, actor.id!, ids);
    return this.notices.unread(this.database.read, actor.id!);
  }
}
