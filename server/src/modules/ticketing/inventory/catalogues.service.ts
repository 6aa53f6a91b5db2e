import { Injectable } from '@nestjs/common';
import { Database } from '#kit/database/database';
import { Refusal } from '#kit/refusal';
import { instantAt } from '#kit/time/instants';
import type { Catalogue, Present } from './catalogue.ts';
import { CatalogueRepository } from './catalogue.repository.ts';

const TRUST_MS = 1_000;
const MOST = 2_000;

interface Read {
  readonly catalogue: Catalogue | undefined;
  /** The database's clock minus ours, milliseconds. */
  readonly ahead: number;
}

/**
 * What is sold, believed for a second: a crowd in front of one event reads it once. What decides (is there a place, is
 * the sale open) is asked of the database again, in the statement that takes the places.
 */
@Injectable()
export class Catalogues {
  private readonly kept = new Map<string, { read: Promise<Read>; until: number }>();

  constructor(
    private readonly database: Database,
    private readonly repository: CatalogueRepository,
  ) {}

  /** Refuses an event that has nothing to do with ticketing, or is not public. */
  async public(eventId: string): Promise<Present> {
    const { catalogue, ahead } = await this.of(eventId);
    if (!catalogue || !['published', 'cancelled', 'archived'].includes(catalogue.show.status)) {
      throw new Refusal('ticketing.event_not_found');
    }
    return { catalogue, now: instantAt(Date.now() + ahead) };
  }

  /** Whatever its status: for what was bought already. */
  async any(eventId: string): Promise<Present> {
    const { catalogue, ahead } = await this.of(eventId);
    if (!catalogue) throw new Refusal('ticketing.event_not_found');
    return { catalogue, now: instantAt(Date.now() + ahead) };
  }

  /** The next look reads the database again. */
  forget(eventId: string): void {
    this.kept.delete(eventId);
  }

  private of(eventId: string): Promise<Read> {
    const kept = this.kept.get(eventId);
    if (kept && kept.until > performance.now()) return kept.read;
    const read = this.read(eventId);
    read.catch(() => this.kept.delete(eventId));
    if (this.kept.size >= MOST) this.kept.clear();
    this.kept.set(eventId, { read, until: performance.now() + TRUST_MS });
    return read;
  }

  private async read(eventId: string): Promise<Read> {
    const asked = Date.now();
    const now = await this.repository.now(this.database.read);
    const ahead = now.epochMilliseconds - Math.round((asked + Date.now()) / 2);
    return { catalogue: await this.repository.read(this.database.read, eventId), ahead };
  }
}
