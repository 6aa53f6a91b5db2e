import { moderation } from '@estrade/api/moderation';
import { readQuery } from '@/kit/query';

/** Which lines of the journal an address asks for. */
export function readJournalFilter(search: Record<string, string | string[] | undefined>) {
  const fields = { action: true, subjectType: true, subjectId: true, actorId: true } as const;
  return readQuery(moderation.journal.query.pick(fields), search);
}

export type JournalFilter = ReturnType<typeof readJournalFilter>;

export const journalAreas = [
  'accounts',
  'organizations',
  'offers',
  'bookings',
  'clients',
  'events',
  'ticketing',
  'payments',
] as const;

export const subjectTypes = [
  'event',
  'member',
  'session',
  'organization',
  'service',
  'booking',
  'resource',
  'block',
  'feed',
  'client',
  'order',
  'ticket',
  'ticket_type',
  'quota',
  'check_in_list',
  'import',
  'payment',
  'review',
] as const;
