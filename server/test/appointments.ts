import { bookings } from '@estrade/api/bookings';
import { ResourceDraft } from '@estrade/api/bookings-shapes';
import { offers } from '@estrade/api/offers';
import { ServiceDraft } from '@estrade/api/offers-shapes';
import { Temporal } from 'temporal-polyfill';
import type { Someone, World } from './world.ts';

const monday = Temporal.Now.zonedDateTimeISO('Europe/Paris').startOfDay().add({ days: 7 });
/** An hour of a day a week from now, in Paris. */
export const at = (hour: number) => monday.withPlainTime({ hour }).toInstant().toString();
/** That day. */
export const day = { from: monday.toInstant().toString(), until: monday.add({ days: 1 }).toInstant().toString() };

interface Studio {
  readonly owner: Someone;
  readonly organizationId: string;
}

/** A portrait of an hour in a room of its own, open from nine to five. */
export async function aPortrait(
  world: World,
  { owner, organizationId }: Studio,
  approval: 'instant' | 'on_request' = 'instant',
) {
  const week = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: 540, until: 1020 }));
  const room = ResourceDraft.parse({ kind: 'room', name: 'Studio', zone: 'Europe/Paris', week });
  const call = world.as(owner);
  const { id: resourceId } = await call(bookings.createResource, { params: { organizationId }, body: room });
  const least = { title: 'Portrait', description: 'Une heure.', kind: 'portrait', price: 12_000, vatRateBp: 2000 };
  const draft = ServiceDraft.parse({ ...least, duration: { minutes: 60 }, approval });
  const { id: serviceId, revision } = await call(offers.create, { params: { organizationId }, body: draft });
  const params = { organizationId, serviceId };
  await call(bookings.arrange, { params, body: { stepMinutes: 60, resourceIds: [resourceId] } });
  await call(offers.publish, { params, body: { revision } });
  return { serviceId, resourceId };
}

/** Somebody takes a slot and asks for it. */
export async function book(world: World, client: Someone | undefined, wish: { serviceId: string; startsAt: string }) {
  const { id } = await world.as(client)(bookings.hold, { body: wish });
  const params = { bookingId: id };
  return world.as(client)(bookings.changeStatus, { params, body: { status: 'requested' } });
}
