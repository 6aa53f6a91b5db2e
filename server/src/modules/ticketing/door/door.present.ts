import type { CheckIn, CheckInList } from '@estrade/api/ticketing-door';
import type { ShowDate } from '../shows/show.ts';
import { ticketNumber } from '../tickets/ticket.ts';
import type { Entry, KeptCheckIn } from './check-ins.repository.ts';
import type { Counted, DoorList } from './lists.repository.ts';

export function toList(list: DoorList, date: ShowDate, counts: Counted): CheckInList {
  const { id, eventId, dateId, name, allowsReentry } = list;
  const when = {
    startsAt: date.startsAt.toString(),
    zone: date.zone,
    wallStart: date.wallStart,
    dateStatus: date.status,
  };
  return { id, eventId, dateId, name, allowsReentry, ticketTypeIds: [...list.ticketTypeIds], ...when, ...counts };
}

export interface AboutCheckIn {
  readonly list: DoorList;
  /** The entry it ran into. */
  readonly first: Entry | null;
  /** The date the ticket is for, when it is another one of the same event. */
  readonly validFor: ShowDate | null;
  readonly party: { readonly entered: number; readonly of: number } | null;
}

/** A ticket of another event says nothing here: neither a name nor a number. */
export function toCheckIn(row: KeptCheckIn, { list, first, validFor, party }: AboutCheckIn): CheckIn {
  const { id, listId, answer, door, reason } = row;
  return {
    id,
    listId,
    answer,
    at: row.at.toISOString(),
    door,
    ticket: row.eventId === list.eventId && answer !== 'revoked' ? toDoorTicket(row) : null,
    first: first && { at: first.at.toISOString(), door: first.door, list: list.name },
    validFor: validFor && {
      dateId: validFor.id,
      startsAt: validFor.startsAt.toString(),
      zone: validFor.zone,
      wallStart: validFor.wallStart,
    },
    reverses: answer === 'reversed' ? row.aboutId : null,
    reason,
    party,
  };
}

function toDoorTicket({
  ticketId,
  ticketNumber: number,
  holder,
  typeName,
  dateId,
  orderNumber,
}: KeptCheckIn): CheckIn['ticket'] {
  if (!ticketId || !number || !dateId) return null;
  return {
    id: ticketId,
    numberText: ticketNumber(number),
    holder: holder ?? '',
    typeName: typeName ?? '',
    dateId,
    orderNumber: orderNumber ?? '',
  };
}
