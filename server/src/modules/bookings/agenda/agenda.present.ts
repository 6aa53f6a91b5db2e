import { toBlockDto } from '../blocks/blocks.present.ts';
import { toResourceCardDto } from '../resources/resources.present.ts';
import { dateOf } from '../slots/day.ts';
import type { Span } from '../slots/spans.ts';
import { toKnownDto } from '../workspace/workspace.present.ts';
import type { AgendaView } from './agenda.service.ts';
import type { OpenDay } from './open-days.ts';

export function toAgendaDto(view: AgendaView, locale: 'fr' | 'en') {
  const { zone, now, from, days, complete } = view;
  return {
    zone,
    now: now.toString(),
    from,
    days,
    complete,
    resources: view.resources.map((one) => ({
      ...toResourceCardDto(one),
      days: one.openDays.map((day) => toDayDto(day, locale)),
    })),
    bookings: view.bookings.map((one) => ({
      ...toKnownDto(one),
      busyFrom: iso(one.busy.from),
      busyUntil: iso(one.busy.until),
    })),
    blocks: view.blocks.map(toBlockDto),
    busy: view.busy.map(({ id, resourceId, ...span }) => ({ id, resourceId, ...toStretch(span) })),
  };
}

function toDayDto({ day, zone, because, holiday, open }: OpenDay, locale: 'fr' | 'en') {
  return { on: dateOf(day), zone, because, holiday: holiday?.[locale] ?? null, open: open.map(toStretch) };
}

function toStretch({ from, until }: Span) {
  return { startsAt: iso(from), endsAt: iso(until) };
}

function iso(millis: number): string {
  return new Date(millis).toISOString();
}
