import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { EventStatus } from '#core/events';
import { Audit } from '#kit/audit/audit';
import type { Actor } from '#kit/auth/actor';
import { Database } from '#kit/database/database';
import { decodeCursor } from '#kit/http/cursor';
import { Refusal } from '#kit/refusal';
import { EditingService } from '../editing.service.ts';
import { EventsRepository } from '../events.repository.ts';
import { type ListedEvent, ListingService } from '../listing/listing.service.ts';
import type { SavedEvent } from '../saved-event.ts';
import { CasesRepository } from './cases.repository.ts';
import { type Signal, signalsOf } from './signals.ts';

export interface EventCase {
  readonly listed: ListedEvent;
  readonly signals: readonly Signal[];
  readonly earlierPublished: number;
}

const After = z.tuple([z.iso.datetime(), z.uuid()]);
const LONGEST_HISTORY = 200;

/** Events in front of moderators. */
@Injectable()
export class CasesService {
  constructor(
    private readonly database: Database,
    private readonly cases: CasesRepository,
    private readonly events: EventsRepository,
    private readonly listing: ListingService,
    private readonly editing: EditingService,
    private readonly audit: Audit,
  ) {}

  async page(query: {
    readonly status: EventStatus;
    readonly q?: string;
    readonly after?: string;
    readonly limit: number;
  }): Promise<EventCase[]> {
    const ids = await this.cases.page(this.database.read, { ...query, after: decodeCursor(query.after, After) });
    return this.complete(await this.events.byIds(this.database.read, ids));
  }

  async open(eventId: string): Promise<EventCase> {
    const event = await this.events.find(this.database.read, eventId);
    if (!event) throw new Refusal('events.not_found');
    return (await this.complete([event]))[0]!;
  }

  /** A case and everything that happened to its event. */
  async file(eventId: string) {
    return { found: await this.open(eventId), history: await this.history(eventId) };
  }

  async history(eventId: string) {
    const rows = await this.audit.read(this.database.read, {
      subjectType: 'event',
      subjectId: eventId,
      limit: LONGEST_HISTORY,
    });
    return rows.map((row) => ({
      at: row.at.toISOString(),
      action: row.action,
      actorId: row.actor_id,
      actorRole: row.actor_role,
      reason: (row.details['reason'] as string | null | undefined) ?? null,
    }));
  }

  /** The same history for those who run the event. */
  async historyFor(actor: Actor, eventId: string) {
    await this.editing.known(actor, eventId);
    return this.history(eventId);
  }

  private async complete(events: readonly SavedEvent[]): Promise<EventCase[]> {
    const listed = await this.listing.withOrganizers(events);
    const published = await this.cases.publishedCounts(this.database.read, [
      ...new Set(events.map((event) => event.organizationId)),
    ]);
    return listed.map((one) => {
      const earlier = (published.get(one.event.organizationId) ?? 0) - (one.event.publishedAt ? 1 : 0);
      return { listed: one, signals: signalsOf(one.event, earlier), earlierPublished: earlier };
    });
  }
}
