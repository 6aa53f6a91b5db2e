import { Injectable } from '@nestjs/common';
import type { CheckIn, CheckInList, CheckInListDraft, DoorCounter, DoorMatch } from '@estrade/api/ticketing-door';
import { z } from 'zod';
import { Audit } from '#kit/audit/audit';
import type { Actor } from '#kit/auth/actor';
import { Database } from '#kit/database/database';
import { cut, decodeCursor } from '#kit/http/cursor';
import { newId } from '#kit/ids';
import { Refusal } from '#kit/refusal';
import { TicketingAccess } from '../access.service.ts';
import { Catalogues } from '../inventory/catalogues.service.ts';
import { ParticipantsRepository } from '../reports/participants.repository.ts';
import { ShowsRepository } from '../shows/shows.repository.ts';
import { shownShortCode } from '../tickets/short-code.ts';
import { ticketNumber } from '../tickets/ticket.ts';
import { CheckInsRepository } from './check-ins.repository.ts';
import { toCheckIn, toList } from './door.present.ts';
import { type DoorList, DoorLists } from './lists.repository.ts';

type ListDraft = z.output<typeof CheckInListDraft>;
type LogRow = Omit<CheckIn, 'party'>;
const MOST_MATCHES = 20;

/** The lists of a door, what happened at them, and how many are inside. */
@Injectable()
export class DoorListsService {
  constructor(
    private readonly database: Database,
    private readonly access: TicketingAccess,
    private readonly catalogues: Catalogues,
    private readonly lists: DoorLists,
    private readonly checkIns: CheckInsRepository,
    private readonly participants: ParticipantsRepository,
    private readonly shows: ShowsRepository,
    private readonly audit: Audit,
  ) {}

  async checkInLists(actor: Actor, eventId: string): Promise<{ items: CheckInList[] }> {
    await this.access.toEvent(actor, eventId, { right: 'run_door' });
    return { items: await this.present(await this.lists.ofEvent(this.database.read, eventId)) };
  }

  async createList(actor: Actor, eventId: string, draft: ListDraft): Promise<CheckInList> {
    await this.access.toEvent(actor, eventId, { right: 'sell' });
    const { catalogue } = await this.catalogues.any(eventId);
    if (!catalogue.dates.some(({ id }) => id === draft.dateId))
      throw new Refusal('ticketing.unknown_date', {}, 'dateId');
    refuseUnknown(draft.ticketTypeIds, catalogue.types);
    const list = { ...draft, id: newId(), eventId };
    await this.database.tx(async (tx) => {
      await this.lists.insert(tx, list);
      await this.audit.record(tx, actor, 'ticketing.list_created', { type: 'check_in_list', id: list.id }, draft);
    });
    return (await this.present([list]))[0]!;
  }

  async changeList(actor: Actor, listId: string, changes: Partial<Omit<ListDraft, 'dateId'>>): Promise<CheckInList> {
    const list = await this.listFor(actor, listId, 'sell');
    const { catalogue } = await this.catalogues.any(list.eventId);
    refuseUnknown(changes.ticketTypeIds ?? [], catalogue.types);
    await this.database.tx(async (tx) => {
      await this.lists.update(tx, listId, changes);
      await this.audit.record(tx, actor, 'ticketing.list_changed', { type: 'check_in_list', id: listId }, changes);
    });
    return (await this.present([(await this.lists.find(this.database.read, listId))!]))[0]!;
  }

  async counter(actor: Actor, listId: string): Promise<DoorCounter> {
    await this.listFor(actor, listId, 'run_door');
    const counts = (await this.lists.counts(this.database.read, [listId])).get(listId)!;
    const { at, ...pace } = await this.checkIns.pace(this.database.read, listId);
    return { listId, ...counts, ...pace, at: at.toISOString() };
  }

  async log(
    actor: Actor,
    listId: string,
    { after, limit }: { after?: string | undefined; limit: number },
  ): Promise<{ items: LogRow[]; next: string | null }> {
    const list = await this.listFor(actor, listId, 'run_door');
    const [before] = decodeCursor(after, z.tuple([z.int()])) ?? [];
    const rows = await this.checkIns.latest(this.database.read, { listId, before, limit: limit + 1 });
    const about = { list, first: null, validFor: null, party: null };
    return cut(rows, limit, { item: (row) => toCheckIn(row, about), key: ({ position }) => [position] });
  }

  /** By part of the holder's or the buyer's name, accents and case aside. */
  async findTickets(actor: Actor, listId: string, search: string): Promise<{ items: z.input<typeof DoorMatch>[] }> {
    const { eventId, dateId } = await this.listFor(actor, listId, 'run_door');
    const rows = await this.participants.list(this.database.read, {
      eventId,
      filter: { search, dateId },
      after: 0,
      limit: MOST_MATCHES,
    });
    const items = rows.map(({ id, number, holder, typeName, orderNumber, state, checkedInAt, shortCode }) => {
      const enteredAt = checkedInAt?.toString() ?? null;
      return {
        id,
        numberText: ticketNumber(number),
        holder,
        typeName,
        dateId,
        orderNumber,
        state,
        enteredAt,
        shortCode: shownShortCode(shortCode),
      };
    });
    return { items };
  }

  private async listFor(actor: Actor, listId: string, right: 'run_door' | 'sell'): Promise<DoorList> {
    const list = await this.lists.find(this.database.read, listId);
    if (!list) throw new Refusal('ticketing.list_not_found');
    await this.access.toEvent(actor, list.eventId, { right, unknown: 'ticketing.list_not_found' });
    return list;
  }

  private async present(lists: readonly DoorList[]): Promise<CheckInList[]> {
    const counts = await this.lists.counts(
      this.database.read,
      lists.map(({ id }) => id),
    );
    const dates = await this.shows.datesById(
      this.database.read,
      lists.map(({ dateId }) => dateId),
    );
    return lists.map((list) =>
      toList(
        list,
        dates.find(({ id }) => id === list.dateId)!,
        counts.get(list.id)!,
      ),
    );
  }
}

function refuseUnknown(ids: readonly string[], types: readonly { readonly id: string }[]): void {
  if (ids.some((id) => !types.some((type) => type.id === id)))
    throw new Refusal('ticketing.unknown_ticket_type', {}, 'ticketTypeIds');
}
