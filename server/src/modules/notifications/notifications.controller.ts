import { Controller } from '@nestjs/common';
import { notifications as routes } from '@estrade/api/notifications';
import type { In } from '@estrade/api/route';
import type { Actor } from '#kit/auth/actor';
import { cut } from '#kit/http/cursor';
import { By, Input, Serves } from '#kit/http/serves';
import { NoticesService } from './notices.service.ts';
import { toNotice } from './notifications.present.ts';

@Controller()
export class NotificationsController {
  constructor(private readonly notices: NoticesService) {}

  @Serves(routes.list)
  async list(@By() actor: Actor, @Input() { query }: In<typeof routes.list>) {
    const { notices, unread } = await this.notices.page(actor, query);
    const item = (notice: (typeof notices)[number]) => toNotice(notice, actor.locale);
    return { ...cut(notices, query.limit, { item, key: ({ at, id }) => [at.toISOString(), id] }), unread };
  }

  @Serves(routes.read)
  async read(@By() actor: Actor, @Input() { body }: In<typeof routes.read>) {
    return { unread: await this.notices.markRead(actor, body.ids) };
  }
}
