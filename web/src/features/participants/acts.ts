import type { Participant } from '@estrade/api/ticketing-desk';

export type TicketAct = 'resend' | 'block' | 'unblock' | 'cancel';

/** What may be done with a ticket. Operators see who comes and send tickets again; they change nothing. */
export function actsFor({ state }: Pick<Participant, 'state'>, mayChange: boolean): readonly TicketAct[] {
  if (state === 'cancelled') return [];
  if (!mayChange) return ['resend'];
  return state === 'blocked' ? ['unblock', 'cancel'] : ['resend', 'block', 'cancel'];
}
