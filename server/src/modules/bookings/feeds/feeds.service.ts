import { Injectable } from '@nestjs/common';
import { OrganizationsPort } from '#core/organizations';
import { Audit } from '#kit/audit/audit';
import type { Actor } from '#kit/auth/actor';
import { hashOf, newSecret } from '#kit/auth/secret';
import { Config } from '#kit/config/settings';
import { Database, type Tx } from '#kit/database/database';
import { newId } from '#kit/ids';
import { Refusal } from '#kit/refusal';
import { BookingsAccess } from '../bookings-access.service.ts';
import { ResourcesRepository } from '../resources/resources.repository.ts';
import { Knowing } from '../workspace/knowing.service.ts';
import type { Feed } from './feed.ts';
import { feedCalendar } from './feed-calendar.ts';
import { FeedsRepository } from './feeds.repository.ts';

const MOST = 20;

/** What is booked, told to calendars elsewhere at secret addresses. */
@Injectable()
export class FeedsService {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
    private readonly audit: Audit,
    private readonly organizations: OrganizationsPort,
    private readonly access: BookingsAccess,
    private readonly resources: ResourcesRepository,
    private readonly feeds: FeedsRepository,
    private readonly knowing: Knowing,
  ) {}

  async list(actor: Actor, organizationId: string): Promise<Feed[]> {
    await this.access.toArrange(actor, organizationId);
    return this.feeds.of(this.database.read, organizationId);
  }

  /** The secret is in the address, and nowhere else. */
  async create(actor: Actor, wish: Pick<Feed, 'organizationId' | 'resourceId' | 'locale'>) {
    await this.access.toArrange(actor, wish.organizationId);
    const secret = newSecret();
    const feed = await this.database.tx(async (tx) => {
      await this.refuse(tx, wish);
      const id = newId();
      const kept = { secretHash: hashOf(secret), createdBy: actor.id! };
      const made = await this.feeds.insert(tx, { ...wish, id }, kept);
      const { organizationId } = wish;
      await this.audit.record(tx, actor, 'bookings.feed_created', { type: 'feed', id }, { organizationId });
      return made;
    });
    return { feed, url: `${this.config.publicUrl}/api/calendar-feeds/${secret}/calendar.ics` };
  }

  async revoke(actor: Actor, organizationId: string, feedId: string): Promise<void> {
    await this.access.toArrange(actor, organizationId);
    await this.database.tx(async (tx) => {
      if (!(await this.feeds.remove(tx, organizationId, feedId))) throw new Refusal('bookings.feed_not_found');
      await this.audit.record(tx, actor, 'bookings.feed_revoked', { type: 'feed', id: feedId }, { organizationId });
    });
  }

  async read(secret: string): Promise<string> {
    const feed = await this.feeds.read(this.database.read, hashOf(secret));
    if (!feed) throw new Refusal('bookings.feed_not_found');
    const [organization] = await this.organizations.cards({ ids: [feed.organizationId] });
    if (!organization) throw new Refusal('bookings.feed_not_found');
    const bookings = await this.knowing.known(await this.feeds.bookings(this.database.read, feed));
    return feedCalendar(bookings, { feed, organization, site: this.config.publicUrl });
  }

  private async refuse(tx: Tx, { organizationId, resourceId }: Pick<Feed, 'organizationId' | 'resourceId'>) {
    if ((await this.feeds.of(tx, organizationId)).length >= MOST)
      throw new Refusal('bookings.too_many_feeds', { most: MOST });
    if (!resourceId) return;
    const [resource] = await this.resources.keep(tx, organizationId, [resourceId]);
    if (!resource) throw new Refusal('bookings.resource_not_found', {}, 'resourceId');
  }
}
