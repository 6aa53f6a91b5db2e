import type { Selectable } from 'kysely';
import { jsonText } from '#kit/database/json';
import { instantsOf } from './event-date.ts';
import type { EventsEventDates, EventsEvents, EventsPictures, Json } from './events.tables.ts';
import type { SavedDate, SavedEvent, SavedPicture } from './saved-event.ts';

export type EventRow = Selectable<EventsEvents>;

/** What a save writes. */
export function columnsOf(event: SavedEvent) {
  return {
    title: event.title,
    summary: event.summary,
    description: event.description,
    category: event.category,
    kind: event.kind,
    labels: [...event.labels],
    language: event.language,
    visibility: event.visibility,
    capacity: event.capacity,
    food: event.food && (jsonText(event.food) as unknown as Json),
    status: event.status,
    reason: event.reason,
    submitted_at: event.submittedAt,
    published_at: event.publishedAt,
  };
}

export function dateRow(eventId: string, date: SavedDate) {
  const { startsAt, endsAt, doorsAt } = instantsOf(date);
  return {
    id: date.id,
    event_id: eventId,
    starts_wall: date.startsAt,
    starts_fold: date.startsFold ?? null,
    ends_wall: date.endsAt,
    ends_fold: date.endsFold ?? null,
    doors_wall: date.doorsAt,
    zone: date.zone,
    starts_at: startsAt.toString(),
    over_at: endsAt.toString(),
    doors_at: doorsAt.toString(),
    place: date.place && (jsonText(date.place) as unknown as Json),
    online_url: date.onlineUrl,
    status: date.status,
    status_reason: date.statusReason,
    revision: date.revision,
  };
}

export function eventOf(
  row: EventRow,
  dates: readonly Selectable<EventsEventDates>[],
  pictures: readonly Selectable<EventsPictures>[],
): SavedEvent {
  return {
    id: row.id,
    organizationId: row.organization_id,
    slug: row.slug,
    title: row.title,
    summary: row.summary,
    description: row.description,
    category: row.category,
    kind: row.kind,
    labels: row.labels,
    language: row.language as SavedEvent['language'],
    visibility: row.visibility as SavedEvent['visibility'],
    invitationKey: row.invitation_key,
    capacity: row.capacity,
    food: row.food as unknown as SavedEvent['food'],
    currency: row.currency,
    status: row.status as SavedEvent['status'],
    revision: row.revision,
    reason: row.reason,
    importId: row.import_id,
    source: row.source as unknown as SavedEvent['source'],
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    submittedAt: row.submitted_at,
    publishedAt: row.published_at,
    offer: {
      fromPrice: row.from_price,
      toPrice: row.to_price,
      availability: row.availability as SavedEvent['offer']['availability'],
      sold: row.sold,
    },
    dates: dates.map(dateOf),
    pictures: pictures.map(pictureOf),
  };
}

function dateOf(row: Selectable<EventsEventDates>): SavedDate {
  return {
    id: row.id,
    startsAt: row.starts_wall,
    startsFold: (row.starts_fold ?? undefined) as SavedDate['startsFold'],
    endsAt: row.ends_wall,
    endsFold: (row.ends_fold ?? undefined) as SavedDate['endsFold'],
    doorsAt: row.doors_wall,
    zone: row.zone,
    place: row.place as unknown as SavedDate['place'],
    onlineUrl: row.online_url,
    status: row.status as SavedDate['status'],
    statusReason: row.status_reason,
    revision: row.revision,
  };
}

function pictureOf(row: Selectable<EventsPictures>): SavedPicture {
  return { id: row.id, alt: row.alt, width: row.width, height: row.height, blur: row.blur, widths: row.widths };
}
