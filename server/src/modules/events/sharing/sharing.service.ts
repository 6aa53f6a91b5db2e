import { Injectable } from '@nestjs/common';
import { ThisEdition } from '#core/edition';
import { type OrganizationCard, OrganizationsPort } from '#core/organizations';
import type { Actor } from '#kit/auth/actor';
import { Config } from '#kit/config/settings';
import { Database } from '#kit/database/database';
import { Refusal } from '#kit/refusal';
import { Clock } from '#kit/time/clock';
import { type CalendarSite, eventCalendar, organizationCalendar } from '../events.calendar.document.ts';
import { EventsRepository } from '../events.repository.ts';
import { ProgrammeRepository } from '../listing/programme.repository.ts';
import { isOnStage } from '../event.ts';
import { ReadingService } from '../reading.service.ts';
import type { SavedEvent } from '../saved-event.ts';
import { CardsService } from './cards.service.ts';

/** How a shared address was opened. */
export interface Shared {
  readonly slug: string;
  readonly key?: string | undefined;
  readonly locale?: 'fr' | 'en' | undefined;
}

/** What of it may be kept by caches that everyone reads. */
export interface SharedFile<T> {
  readonly content: T;
  readonly forEveryone: boolean;
}

/** Events for other programs: calendars and link previews. */
@Injectable()
export class SharingService {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly events: EventsRepository,
    private readonly programme: ProgrammeRepository,
    private readonly reading: ReadingService,
    private readonly organizations: OrganizationsPort,
    private readonly cards: CardsService,
    private readonly edition: ThisEdition,
  ) {}

  async calendar(actor: Actor, { slug, key, locale }: Shared): Promise<SharedFile<string>> {
    const { event } = await this.reading.open(actor, slug, key);
    const [organizer] = await this.organizations.cards({ ids: [event.organizationId] });
    const content = eventCalendar(event, this.site(locale ?? event.language, organizer));
    return { content, forEveryone: isForEveryone(event) };
  }

  async card(actor: Actor, { slug, key, locale }: Shared): Promise<SharedFile<Buffer>> {
    const { event } = await this.reading.open(actor, slug, key);
    return {
      content: await this.cards.card(event, locale ?? event.language),
      forEveryone: isForEveryone(event),
    };
  }

  /** Everything public of an organization: a feed that calendars come back to. */
  async programmeOf(handle: string, locale: 'fr' | 'en'): Promise<string> {
    const organizer = await this.organizations.byHandle({ handle });
    if (!organizer) throw new Refusal('organizations.not_found');
    const ids = await this.programme.onStage(this.database.read, organizer.id);
    const events = await this.events.byIds(this.database.read, ids);
    return organizationCalendar(events, this.site(locale, organizer), this.clock.now());
  }

  private site(locale: 'fr' | 'en', organizer: OrganizationCard | undefined): CalendarSite {
    const { publicUrl } = this.config;
    return {
      locale,
      domain: new URL(publicUrl).hostname,
      organizer: { name: organizer?.name ?? this.edition.data.name, email: organizer?.contactEmail ?? null },
      pageOf: (slug) => `${publicUrl}/${locale}/events/${slug}`,
    };
  }
}

/** Those who run an event open it before it is on stage; what they see then is theirs alone. */
function isForEveryone({ status, visibility }: SavedEvent): boolean {
  return isOnStage(status) && visibility !== 'private';
}
