import { Controller } from '@nestjs/common';
import { bookings } from '@estrade/api/bookings';
import type { In } from '@estrade/api/route';
import type { Actor } from '#kit/auth/actor';
import { FileReply } from '#kit/http/file-reply';
import { By, Input, Serves } from '#kit/http/serves';
import type { Feed } from './feed.ts';
import { FeedsService } from './feeds.service.ts';

@Controller()
export class FeedsController {
  constructor(private readonly feeds: FeedsService) {}

  @Serves(bookings.feeds)
  async list(@By() actor: Actor, @Input() { params }: In<typeof bookings.feeds>) {
    return { items: (await this.feeds.list(actor, params.organizationId)).map(toFeedDto) };
  }

  @Serves(bookings.createFeed)
  async create(@By() actor: Actor, @Input() { params, body }: In<typeof bookings.createFeed>) {
    const { feed, url } = await this.feeds.create(actor, { ...params, ...body });
    return { feed: toFeedDto(feed), url };
  }

  @Serves(bookings.revokeFeed)
  async revoke(@By() actor: Actor, @Input() { params }: In<typeof bookings.revokeFeed>) {
    await this.feeds.revoke(actor, params.organizationId, params.feedId);
  }

  @Serves(bookings.feed)
  async read(@Input() { params }: In<typeof bookings.feed>) {
    return new FileReply(await this.feeds.read(params.secret), { contentType: 'text/calendar; charset=utf-8' });
  }
}

function toFeedDto({ id, resourceId, createdAt, readAt }: Feed) {
  return { id, resourceId, createdAt: createdAt.toString(), readAt: readAt?.toString() ?? null };
}
