import { toBookingDto } from '../bookings.present.ts';
import type { FormerTime } from './workspace.repository.ts';
import type { Known } from './workspace.service.ts';

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

export function toKnownDetailDto({ formerTimes, ...known }: Known & { readonly formerTimes: readonly FormerTime[] }) {
  return { ...toKnownDto(known), formerTimes: formerTimes.map(toFormerTimeDto) };
}

function toFormerTimeDto({ startsAt, endsAt, movedAt }: FormerTime) {
  return { startsAt: startsAt.toString(), endsAt: endsAt.toString(), movedAt: movedAt.toString() };
}
