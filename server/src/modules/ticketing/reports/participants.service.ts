import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Participant as ParticipantDto } from '@estrade/api/ticketing-desk';
import { z } from 'zod';
import type { Actor } from '#kit/auth/actor';
import { Database } from '#kit/database/database';
import { cut, decodeCursor } from '#kit/http/cursor';
import { FileReply } from '#kit/http/file-reply';
import { money } from '#kit/money/money';
import { Clock } from '#kit/time/clock';
import { OrganizationsPort } from '#core/organizations';
import { TicketingAccess } from '../access.service.ts';
import { toParticipant } from '../desk/desk.present.ts';
import type { Show, ShowDate } from '../shows/show.ts';
import { ShowsRepository } from '../shows/shows.repository.ts';
import { Printing } from '../tickets/printing.service.ts';
import { participantsCsv } from './participants-csv.document.ts';
import { participantsPdf } from './participants-pdf.document.ts';
import { type ParticipantFilter, type ParticipantRow, ParticipantsRepository } from './participants.repository.ts';
import type { Participant } from './participants.ts';

const ROWS_AT_ONCE = 1000;

/** Who comes: on screen, as CSV and on paper. */
@Injectable()
export class Participants {
  constructor(
    private readonly database: Database,
    private readonly access: TicketingAccess,
    private readonly repository: ParticipantsRepository,
    private readonly shows: ShowsRepository,
    private readonly organizations: OrganizationsPort,
    private readonly printing: Printing,
    private readonly clock: Clock,
  ) {}

  async list(
    actor: Actor,
    eventId: string,
    { after, limit, ...filter }: ParticipantFilter & { readonly after?: string | undefined; readonly limit: number },
  ): Promise<{ items: ParticipantDto[]; next: string | null }> {
    await this.access.toEvent(actor, eventId, { right: 'see_participants' });
    const [number = 0] = decodeCursor(after, z.tuple([z.int()])) ?? [];
    const rows = await this.repository.list(this.database.read, { eventId, filter, after: number, limit: limit + 1 });
    return cut(rows, limit, { item: toParticipant, key: (row) => [row.number] });
  }

  /** Streamed: the file starts at once and memory stays flat. */
  async csv(actor: Actor, eventId: string, filter: ParticipantFilter): Promise<FileReply> {
    const show = await this.access.toEvent(actor, eventId, { right: 'see_participants' });
    const content = Readable.from(participantsCsv(this.all(show, filter), actor.locale));
    return new FileReply(content, {
      contentType: 'text/csv; charset=utf-8',
      download: `participants-${show.slug}.csv`,
    });
  }

  async pdf(actor: Actor, eventId: string, filter: ParticipantFilter): Promise<FileReply> {
    const show = await this.access.toEvent(actor, eventId, { right: 'see_participants' });
    const participants: Participant[] = [];
    for await (const participant of this.all(show, filter)) participants.push(participant);
    const dates = await this.shows.dates(this.database.read, eventId);
    const [organizer] = await this.organizations.cards({ ids: [show.organizationId] });
    const content = await participantsPdf({
      locale: actor.locale,
      brand: this.printing.brand,
      eventTitle: show.title,
      date: dates.find(({ id }) => id === filter.dateId) ?? null,
      organizer: organizer?.name ?? '',
      participants,
      madeAt: this.clock.now(),
      zone: dates[0]?.zone ?? 'UTC',
    });
    return new FileReply(Buffer.from(content), {
      contentType: 'application/pdf',
      download: `participants-${show.slug}.pdf`,
    });
  }

  private async *all(show: Show, filter: ParticipantFilter): AsyncGenerator<Participant, void, undefined> {
    const dates = new Map<string, ShowDate>();
    for (let after = 0; ;) {
      const rows = await this.repository.list(this.database.read, {
        eventId: show.eventId,
        filter,
        after,
        limit: ROWS_AT_ONCE,
      });
      const unknown = [...new Set(rows.map(({ dateId }) => dateId))].filter((id) => !dates.has(id));
      for (const date of await this.shows.datesById(this.database.read, unknown)) dates.set(date.id, date);
      for (const row of rows) yield toListed(row, dates.get(row.dateId)!);
      if (rows.length < ROWS_AT_ONCE) return;
      after = rows.at(-1)!.number;
    }
  }
}

function toListed(row: ParticipantRow, date: ShowDate): Participant {
  return {
    number: row.number,
    holder: row.holder,
    email: null,
    category: row.typeName,
    price: money(row.price, row.currency),
    orderNumber: row.orderNumber,
    buyer: row.buyerName,
    buyerEmail: row.buyerEmail,
    orderedAt: row.issuedAt,
    startsAt: date.startsAt,
    zone: date.zone,
    state: row.state,
    checkedInAt: row.checkedInAt,
  };
}
