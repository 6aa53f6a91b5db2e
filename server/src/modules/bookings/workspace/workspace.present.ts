import { toBookingDto } from '../bookings.present.ts';
import type { Known } from './knowing.service.ts';
import type { KnownStep } from './workspace.service.ts';

/** A booking as the pro sees it. Whoever only holds a slot has not said yet that they want it: their name stays theirs. */
export function toKnownDto({ client, resourceIds, ...booking }: Known) {
  const named = client && booking.state !== 'held' ? client : null;
  return {
    ...toBookingDto(booking),
    title: booking.title,
    client: named && { id: named.id, name: named.name, email: named.email, phone: named.phone },
    resourceIds: [...resourceIds],
  };
}

export function toKnownDetailDto({ history, ...known }: Known & { readonly history: readonly KnownStep[] }) {
  const dto = toKnownDto(known);
  const hidden = dto.client === null;
  return { ...dto, details: known.details, history: history.map((step) => toStepDto(step, hidden)) };
}

function toStepDto({ at, side, name, state, former }: KnownStep, hidden: boolean) {
  return {
    at: at.toString(),
    by: side,
    name: hidden && side === 'client' ? null : name,
    state: state ?? null,
    formerStartsAt: former?.startsAt.toString() ?? null,
  };
}
