import { ticketing } from '@estrade/api/ticketing';
import { readQuery } from '@/kit/query';

/** Whom an address asks for. */
export function readFilter(search: Record<string, string | string[] | undefined>) {
  return readQuery(ticketing.participantsCsv.query, search);
}

export type ParticipantsFilter = ReturnType<typeof readFilter>;

export const participantStates = ['live', 'expected', 'entered', 'blocked', 'cancelled', 'refunded'] as const;
