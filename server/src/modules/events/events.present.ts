import type {
  EditorEvent,
  Event,
  EventDate as EventDateDto,
  EventLine,
  Picture,
  ProgrammeLine,
} from '@estrade/api/events-shapes';
import type { z } from 'zod';
import { sentenceOf } from '#kit/text/message';
import type { Temporal } from 'temporal-polyfill';
import { instantsOf, phaseOf } from './event-date.ts';
import type { ListedEvent } from './listing/listing.service.ts';
import type { Organizer } from './listing/organizers.repository.ts';
import type { Missing } from './readiness.ts';
import type { SavedDate, SavedEvent, SavedPicture } from './saved-event.ts';

/** What a presenter needs beside the event. */
export interface Eyes {
  readonly now: Temporal.Instant;
  readonly locale: 'fr' | 'en';
}

export function toEventLine({ event, organizer, dateId, km }: ListedEvent, { now }: Eyes): z.input<typeof EventLine> {
  const next = event.dates.find((date) => date.id === dateId) ?? nextDate(event, now);
  return {
    ...commonPart(event, organizer),
    next: next ? toDate(next, now) : null,
    dates: event.dates.length,
    distance: km,
  };
}

export function toProgrammeLine(listed: ListedEvent, eyes: Eyes): z.input<typeof ProgrammeLine> {
  const { visibility, offer, reason, updatedAt } = listed.event;
  return { ...toEventLine(listed, eyes), visibility, reason, sold: offer.sold, savedAt: updatedAt.toISOString() };
}

export function toEvent(
  { event, organizer }: ListedEvent,
  eyes: Eyes & { readonly editable: boolean },
): z.input<typeof Event> {
  const next = nextDate(event, eyes.now);
  return {
    ...commonPart(event, organizer),
    next: next ? toDate(next, eyes.now) : null,
    description: event.description,
    dates: event.dates.map((date) => toDate(date, eyes.now)),
    pictures: event.pictures.map(toPicture),
    food: event.food && { offer: event.food.offer, diets: [...event.food.diets] },
    capacity: event.capacity,
    visibility: event.visibility,
    publishedAt: event.publishedAt?.toISOString() ?? null,
    cancelledReason: event.status === 'cancelled' ? event.reason : null,
    editable: eyes.editable,
  };
}

/** Fields the schema does not name stay behind: the answer is parsed through it. */
export function toEditorEvent(
  event: SavedEvent,
  extras: { readonly missing: readonly Missing[]; readonly acts: readonly string[]; readonly locale: 'fr' | 'en' },
): z.input<typeof EditorEvent> {
  return {
    ...event,
    labels: [...event.labels],
    food: event.food && { offer: event.food.offer, diets: [...event.food.diets] },
    source: toSource(event.source),
    dates: [...event.dates],
    pictures: event.pictures.map(toPicture),
    missing: extras.missing.map((lack) => toMissing(lack, extras.locale)),
    acts: [...extras.acts],
    savedAt: event.updatedAt.toISOString(),
  };
}

function toSource(source: SavedEvent['source']) {
  return source && { ...source, amounts: [...source.amounts], keywords: [...source.keywords] };
}

function toMissing({ field, code, params }: Missing, locale: 'fr' | 'en') {
  return { field, code, detail: sentenceOf({ code, params }, locale) };
}

function toDate(date: SavedDate, now: Temporal.Instant): z.input<typeof EventDateDto> {
  const { startsAt, endsAt } = instantsOf(date);
  return {
    id: date.id,
    startsAt: date.startsAt,
    endsAt: date.endsAt,
    doorsAt: date.doorsAt,
    zone: date.zone,
    startInstant: startsAt.toString(),
    endInstant: endsAt.toString(),
    place: date.place,
    online: date.onlineUrl !== null,
    status: date.status,
    phase: phaseOf(date, now),
  };
}

export function toPicture(picture: SavedPicture): z.input<typeof Picture> {
  const widths = [320, 640, 1280, 1920] as const;
  const largest = Math.max(...picture.widths);
  const address = (width: number) =>
    `/api/pictures/${picture.id}/${picture.widths.includes(width) ? width : largest}.webp`;
  const src = Object.fromEntries(widths.map((width) => [String(width), address(width)])) as Record<
    '320' | '640' | '1280' | '1920',
    string
  >;
  return { id: picture.id, alt: picture.alt, width: picture.width, height: picture.height, blur: picture.blur, src };
}

function commonPart(event: SavedEvent, organizer: Organizer | undefined) {
  return {
    ...event,
    category: event.category ?? '',
    picture: event.pictures[0] ? toPicture(event.pictures[0]) : null,
    organizer: toOrganizer(event.organizationId, organizer),
    freeFood: event.food !== null,
    labels: [...event.labels],
    fromPrice: event.offer.fromPrice,
    availability: event.offer.availability,
  };
}

function toOrganizer(id: string, { handle, name, logoUrl }: Omit<Organizer, 'id'> = UNNAMED) {
  return { id, handle, name, logoUrl };
}

const UNNAMED = { handle: '', name: '', logoUrl: null };

function nextDate(event: SavedEvent, now: Temporal.Instant): SavedDate | undefined {
  return event.dates.find((date) => ['upcoming', 'ongoing'].includes(phaseOf(date, now))) ?? event.dates.at(-1);
}
