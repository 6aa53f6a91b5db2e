/** What is told of a booking to its client, and to the people of its organization. */
export const clientNews = [
  'booking_confirmed',
  'booking_declined',
  'booking_expired',
  'booking_moved',
  'booking_cancelled',
  'booking_reminder',
] as const;
export const organizationNews = [
  'booking_requested',
  'booking_taken',
  'booking_called_off',
  'booking_unanswered',
] as const;

export type ClientNews = (typeof clientNews)[number];
export type OrganizationNews = (typeof organizationNews)[number];
export type BookingNews = ClientNews | OrganizationNews;

export function isForClient(news: BookingNews): news is ClientNews {
  return (clientNews as readonly string[]).includes(news);
}

interface Present {
  readonly state: string;
  readonly startsAt: string;
}

/** Whether it still holds when it is about to be said: what was undone meanwhile has news of its own. */
export function isStillTrue(news: BookingNews, booking: Present, startsAt: string | null): boolean {
  if (booking.state !== stateFor[news] && !isMovedRequest(news, booking)) return false;
  return startsAt === null || Date.parse(startsAt) === Date.parse(booking.startsAt);
}

function isMovedRequest(news: BookingNews, { state }: Present): boolean {
  return news === 'booking_moved' && state === 'requested';
}

const stateFor: Readonly<Record<BookingNews, string>> = {
  booking_requested: 'requested',
  booking_taken: 'confirmed',
  booking_confirmed: 'confirmed',
  booking_moved: 'confirmed',
  booking_reminder: 'confirmed',
  booking_declined: 'declined',
  booking_cancelled: 'cancelled',
  booking_called_off: 'cancelled',
  booking_expired: 'expired',
  booking_unanswered: 'expired',
};
