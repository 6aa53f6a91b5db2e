import { Injectable } from '@nestjs/common';
import { Audit } from '#kit/audit/audit';
import type { Actor } from '#kit/auth/actor';
import { Database } from '#kit/database/database';
import { Refusal } from '#kit/refusal';
import { ClientsAccess } from '../clients-access.service.ts';
import type { ListedClient } from '../listing.ts';
import { ListingRepository } from '../listing.repository.ts';
import { type Place, ReadingService } from '../reading.service.ts';
import { DuplicatesRepository, type Pair } from './duplicates.repository.ts';

/** Two who may be one. */
interface Duplicate extends Pick<Pair, 'why'> {
  readonly first: ListedClient;
  readonly second: ListedClient;
}

/** Looks for clients who were written down twice. */
@Injectable()
export class DuplicatesService {
  constructor(
    private readonly database: Database,
    private readonly access: ClientsAccess,
    private readonly reading: ReadingService,
    private readonly duplicates: DuplicatesRepository,
    private readonly listing: ListingRepository,
    private readonly audit: Audit,
  ) {}

  async suggest(actor: Actor, organizationId: string): Promise<Duplicate[]> {
    await this.access.enter(actor, organizationId);
    const pairs = await this.duplicates.pairs(this.database.read, organizationId);
    const ids = [...new Set(pairs.flatMap(({ firstId, secondId }) => [firstId, secondId]))];
    const lines = new Map((await this.listing.lines(this.database.read, ids)).map((line) => [line.id, line]));
    return pairs.flatMap(({ firstId, secondId, why }) => {
      const [first, second] = [lines.get(firstId), lines.get(secondId)];
      return first && second ? [{ first, second, why }] : [];
    });
  }

  async keepApart(actor: Actor, place: Place, otherId: string): Promise<void> {
    const { organizationId } = place;
    const one = await this.reading.one(actor, place);
    const other = await this.reading.one(actor, { organizationId, clientId: otherId });
    if (one.id === other.id) throw new Refusal('clients.same_client', {}, 'otherId');
    await this.database.tx(async (tx) => {
      await this.duplicates.keepApart(tx, { organizationId, ids: [one.id, other.id], by: actor.id });
      await this.audit.record(tx, actor, 'clients.kept_apart', { type: 'client', id: one.id }, { otherId: other.id });
    });
  }
}
