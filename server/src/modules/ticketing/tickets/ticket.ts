export const ticketStates = ['issued', 'blocked', 'cancelled'] as const;

export type TicketState = (typeof ticketStates)[number];

/** Being checked in is no state: it is read from the door's log. A cancelled ticket never comes back. */
const next: Readonly<Record<TicketState, readonly TicketState[]>> = {
  issued: ['blocked', 'cancelled'],
  blocked: ['issued', 'cancelled'],
  cancelled: [],
};

export function ticketMayBecome(from: TicketState, to: TicketState): boolean {
  return next[from].includes(to);
}

/** A ticket's number as printed: 42 is `000 042`. Numbers run from 1 without a hole within an event. */
export function ticketNumber(number: number): string {
  if (!Number.isSafeInteger(number) || number < 1) throw new RangeError(`not a ticket number: ${number}`);
  const digits = String(number).padStart(6, '0');
  return digits.replace(/(?<=\d)(?=(?:\d{3})+$)/g, '\u00a0');
}
