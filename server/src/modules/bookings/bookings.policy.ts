import type { OrganizationRole } from '#core/organizations';
import type { Booking, BookingAct } from './booking.ts';

export type Side = 'client' | 'organization';

/** On which side of a booking somebody stands; null: for them it is not there. */
export function sideOf(
  booking: Pick<Booking, 'clientId'>,
  memberId: string,
  role: OrganizationRole | null,
): Side | null {
  if (booking.clientId === memberId) return 'client';
  return role === null ? null : 'organization';
}

/** Whether that side may do it; every role of an organization does its daily work. */
export function mayAct(side: Side, act: BookingAct): boolean {
  return theirs[side].includes(act);
}

/** The pro moves a booking to another time; the client cancels and books again. */
export function mayReschedule(side: Side): boolean {
  return side === 'organization';
}

/** Everybody who works there sees its calendar. */
export function canLookUp(role: OrganizationRole | null): boolean {
  return role !== null;
}

/** Hours, and what a service needs, are what is sold: owners and managers write them. */
export function canArrange(role: OrganizationRole | null): boolean {
  return role === 'owner' || role === 'manager';
}

const theirs: Readonly<Record<Side, readonly BookingAct[]>> = {
  client: ['request', 'cancel'],
  organization: ['confirm', 'decline', 'cancel', 'complete', 'miss'],
};
