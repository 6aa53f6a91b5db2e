import { Injectable } from '@nestjs/common';
import { ticketing } from '@estrade/api/ticketing';
import type { CheckInAttempt, CheckInResult } from '@estrade/api/ticketing-door';
import type { z } from 'zod';
import { TicketCheckedIn } from '#core/ticketing';
import type { Actor } from '#kit/auth/actor';
import { Database, type Tx } from '#kit/database/database';
import { Facts } from '#kit/facts/facts';
import { newId } from '#kit/ids';
import { Live } from '#kit/realtime/live';
import { topic } from '#kit/realtime/topic';
import { Refusal } from '#kit/refusal';
import { Temporal } from 'temporal-polyfill';
import { TicketingAccess } from '../access.service.ts';
import type { ShowDate } from '../shows/show.ts';
import { ShowsRepository } from '../shows/shows.repository.ts';
import type { KeptTicket } from '../tickets/kept-ticket.ts';
import { Seals } from '../tickets/seals.service.ts';
import { readShortCode } from '../tickets/short-code.ts';
import { TicketsRepository } from '../tickets/tickets.repository.ts';
import { type Admission, admit } from './admission.ts';
import { CheckInsRepository, type Entry, type KeptCheckIn, type NewCheckIn } from './check-ins.repository.ts';
import { toCheckIn } from './door.present.ts';
import { type DoorList, DoorLists } from './lists.repository.ts';

type Result = z.input<typeof CheckInResult>;

interface Read {
  readonly ticket: KeptTicket | null;
  /** The version a scanned code carries; null when the short code was typed. */
  readonly version: number | null;
}

/** Lets tickets in, once. Every attempt is written down as it was answered. */
@Injectable()
export class Door {
  constructor(
    private readonly database: Database,
    private readonly access: TicketingAccess,
    private readonly lists: DoorLists,
    private readonly checkIns: CheckInsRepository,
    private readonly tickets: TicketsRepository,
    private readonly shows: ShowsRepository,
    private readonly seals: Seals,
    private readonly facts: Facts,
    private readonly live: Live,
  ) {}

  async checkIn(actor: Actor, attempt: z.output<typeof CheckInAttempt>): Promise<Result> {
    const list = await this.listFor(actor, attempt.listId);
    const row = await this.database.tx(async (tx) => {
      const before = await this.checkIns.find(tx, attempt.id);
      if (before) return before;
      const { ticket, version } = await this.read(tx, list, attempt.code);
      const entry = ticket ? await this.checkIns.entryOf(tx, list.id, ticket.id) : undefined;
      const answer = decide(list, { ticket, version }, entry);
      const about = {
        ticketId: ticket?.id ?? null,
        aboutId: answer === 'already_used' ? entry!.checkInId : null,
        reason: null,
      };
      const checkIn = { id: attempt.id, listId: list.id, answer, door: attempt.door, memberId: actor.id, ...about };
      await this.write(tx, checkIn, { list, ticket });
      this.live.changedIn(tx, topic(ticketing.doorCounter, { listId: list.id }));
      return (await this.checkIns.find(tx, attempt.id))!;
    });
    if (row.listId !== list.id) throw new Refusal('ticketing.check_in_not_found');
    return this.show(row, list);
  }

  /** The log keeps both: the entry, and that it was undone and why. */
  async reverse(actor: Actor, checkInId: string, reason: string): Promise<Result> {
    const before = await this.checkIns.find(this.database.read, checkInId);
    if (!before) throw new Refusal('ticketing.check_in_not_found');
    const list = await this.listFor(actor, before.listId, 'ticketing.check_in_not_found');
    const id = newId();
    await this.database.tx(async (tx) => {
      const { listId, ticketId, door } = before;
      const counted =
        before.answer === 'accepted' && ticketId && (await this.checkIns.leave(tx, checkInId, { listId, ticketId }));
      if (!counted) throw new Refusal('ticketing.not_reversible');
      await this.checkIns.insert(tx, {
        id,
        listId,
        ticketId,
        answer: 'reversed',
        door,
        memberId: actor.id,
        aboutId: checkInId,
        reason,
      });
      this.live.changedIn(tx, topic(ticketing.doorCounter, { listId }));
    });
    return this.show((await this.checkIns.find(this.database.read, id))!, list);
  }

  private async listFor(actor: Actor, listId: string, unknown = 'ticketing.list_not_found'): Promise<DoorList> {
    const list = await this.lists.find(this.database.read, listId);
    if (!list) throw new Refusal(unknown);
    await this.access.toEvent(actor, list.eventId, { right: 'run_door', unknown });
    return list;
  }

  /** Whose ticket a code is: signed by us, or a short code of this event. */
  private async read(tx: Tx, list: DoorList, code: string): Promise<Read> {
    const verified = this.seals.verify(code);
    if (verified.ok)
      return { ticket: await this.lock(tx, verified.claims.ticketId), version: verified.claims.secretVersion };
    const typed = readShortCode(code);
    const found = typed ? await this.tickets.byShortCode(tx, list.eventId, typed) : undefined;
    return { ticket: found ? await this.lock(tx, found.id) : null, version: null };
  }

  /** Nobody cancels, blocks or renames it until it is inside. */
  private async lock(tx: Tx, ticketId: string): Promise<KeptTicket | null> {
    const [ticket] = await this.tickets.lock(tx, [ticketId]);
    return ticket ?? null;
  }

  /** The database decides who of two at once gets in; the other's answer is corrected before it is written. */
  private async write(
    tx: Tx,
    checkIn: NewCheckIn,
    { list, ticket }: { list: DoorList; ticket: KeptTicket | null },
  ): Promise<void> {
    if (checkIn.answer !== 'accepted' || !ticket) return void (await this.checkIns.insert(tx, checkIn));
    const entered = await this.checkIns.enter(tx, checkIn);
    if (entered || list.allowsReentry) {
      await this.checkIns.insert(tx, checkIn);
      const { id: ticketId, eventId, dateId } = ticket;
      if (entered) await this.facts.tell(tx, new TicketCheckedIn({ ticketId, eventId, dateId }));
      return;
    }
    const first = await this.checkIns.entryOf(tx, checkIn.listId, ticket.id);
    await this.checkIns.insert(tx, { ...checkIn, answer: 'already_used', aboutId: first?.checkInId ?? null });
  }

  private async show(row: KeptCheckIn, list: DoorList): Promise<Result> {
    const db = this.database.read;
    const counts = (await this.lists.counts(db, [list.id])).get(list.id)!;
    const [first, validFor, party] = await Promise.all([this.firstOf(row), this.dateOf(row, list), this.partyOf(row)]);
    return { ...toCheckIn(row, { list, first, validFor, party }), ...counts };
  }

  /** The entry that counted before this one. */
  private async firstOf({ answer, aboutId }: KeptCheckIn): Promise<Entry | null> {
    const first =
      answer === 'already_used' && aboutId ? await this.checkIns.find(this.database.read, aboutId) : undefined;
    return first ? { checkInId: first.id, at: first.at, door: first.door } : null;
  }

  /** For which date of the same event a ticket is, when it is not for this one. */
  private async dateOf({ answer, eventId, dateId }: KeptCheckIn, list: DoorList): Promise<ShowDate | null> {
    const other = answer === 'wrong_event' && eventId === list.eventId && dateId !== null && dateId !== list.dateId;
    return other ? ((await this.shows.datesById(this.database.read, [dateId]))[0] ?? null) : null;
  }

  private async partyOf({ answer, listId, ticketId }: KeptCheckIn): Promise<{ entered: number; of: number } | null> {
    return answer === 'accepted' && ticketId ? this.checkIns.party(this.database.read, listId, ticketId) : null;
  }
}

/** A list may be for some ticket types only: the others are at the wrong door. */
function decide(list: DoorList, { ticket, version }: Read, entry: Entry | undefined): Admission['answer'] {
  const entries = entry ? [{ at: Temporal.Instant.fromEpochMilliseconds(entry.at.getTime()), where: entry.door }] : [];
  const atDoor = ticket && { state: ticket.state, secretVersion: ticket.secretVersion, eventDateId: ticket.dateId };
  const about = { eventDateId: list.dateId, allowsReentry: list.allowsReentry };
  const { answer } = admit({ ticket: atDoor, codeVersion: version, list: about, entries });
  const wrongType = ticket && list.ticketTypeIds.length > 0 && !list.ticketTypeIds.includes(ticket.ticketTypeId);
  return wrongType && (answer === 'accepted' || answer === 'already_used') ? 'wrong_event' : answer;
}
