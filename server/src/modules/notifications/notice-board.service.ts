import { Injectable } from '@nestjs/common';
import { notifications } from '@estrade/api/notifications';
import type { Tx } from '#kit/database/database';
import { Live } from '#kit/realtime/live';
import { ownTopic } from '#kit/realtime/topic';
import { type NewNotice, NoticesRepository } from './notices.repository.ts';

/** Where notices are put up: whoever they are for sees them come. */
@Injectable()
export class NoticeBoard {
  constructor(
    private readonly notices: NoticesRepository,
    private readonly live: Live,
  ) {}

  async add(tx: Tx, notice: NewNotice): Promise<void> {
    await this.notices.add(tx, notice);
    this.live.changedIn(tx, ...notice.memberIds.map((id) => ownTopic(notifications.list, id)));
  }

  async markRead(tx: Tx, memberId: string, ids: readonly string[] | undefined): Promise<void> {
    await this.notices.markRead(tx, memberId, ids);
    this.live.changedIn(tx, ownTopic(notifications.list, memberId));
  }
}
