import { Injectable } from '@nestjs/common';
import type { EventCard, EventDateCard, EventsPort } from '#core/events';
import { Database } from '#kit/database/database';
import { instantsOf } from './event-date.ts';
import { EventsRepository } from './events.repository.ts';
import { toPicture } from './events.present.ts';
import type { SavedDate, SavedEvent } from './saved-event.ts';

/** What events answer to the other modules. */
@Injectable()
export class EventsAnswers implements EventsPort {
  constructor(
    private readonly database: Database,
    private readonly events: EventsRepository,
  ) {}

  cards = async ({ ids }: { ids: string[] }): Promise<EventCard[]> =>
    (await this.events.byIds(this.database.read, ids)).map(toCard);

  ofOrganization = async ({ organizationId }: { organizationId: string }): Promise<EventCard[]> =>
    (await this.events.ofOrganization(this.database.read, organizationId)).map(toCard);

  joinLinks = async ({ dateIds }: { dateIds: string[] }) => this.events.joinLinks(this.database.read, dateIds);
}

function toCard(event: SavedEvent): EventCard {
  const { id, organizationId, slug, title, summary, status, visibility, language, capacity, currency } = event;
  return {
    id,
    organizationId,
    slug,
    title,
    summary,
    status,
    visibility,
    language,
    capacity,
    currency,
    category: event.category ?? '',
    freeFood: event.food !== null,
    pictureUrl: event.pictures[0] ? toPicture(event.pictures[0]).src[640] : null,
    dates: event.dates.map((date) => toDateCard(event.id, date)),
  };
}

function toDateCard(eventId: string, date: SavedDate): EventDateCard {
  const { startsAt, endsAt, doorsAt } = instantsOf(date);
  return {
    id: date.id,
    eventId,
    startsAt: startsAt.toString(),
    endsAt: date.endsAt && endsAt.toString(),
    doorsAt: date.doorsAt && doorsAt.toString(),
    wallStart: date.startsAt,
    zone: date.zone,
    place: date.place,
    online: date.onlineUrl !== null,
    status: date.status,
    revision: date.revision,
  };
}
