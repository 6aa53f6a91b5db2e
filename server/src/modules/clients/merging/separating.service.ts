import { Injectable } from '@nestjs/common';
import { ClientsSeparated } from '#core/clients';
import { Audit } from '#kit/audit/audit';
import type { Actor } from '#kit/auth/actor';
import { Database, type Tx } from '#kit/database/database';
import { Facts } from '#kit/facts/facts';
import { Refusal } from '#kit/refusal';
import { AddressesRepository } from '../addresses.repository.ts';
import { type Client, nameOf } from '../client.ts';
import { ClientsRepository } from '../clients.repository.ts';
import { ActivitiesRepository } from '../history/activities.repository.ts';
import { type Place, ReadingService, type ShownClient } from '../reading.service.ts';
import { afterwards, type Merge, UNDO_DAYS } from './merge.ts';
import { MergesRepository } from './merges.repository.ts';

/** A merge and how the merged client was called. */
interface NamedMerge extends Merge {
  readonly name: string;
}

/** One client becomes two again, each with what hangs on it. */
@Injectable()
export class SeparatingService {
  constructor(
    private readonly database: Database,
    private readonly reading: ReadingService,
    private readonly clients: ClientsRepository,
    private readonly addresses: AddressesRepository,
    private readonly merges: MergesRepository,
    private readonly activities: ActivitiesRepository,
    private readonly facts: Facts,
    private readonly audit: Audit,
  ) {}

  async list(actor: Actor, place: Place): Promise<NamedMerge[]> {
    const { id } = await this.reading.one(actor, place);
    const merges = await this.merges.undoable(this.database.read, id);
    if (merges.length === 0) return [];
    const ids = merges.map(({ mergedId }) => mergedId);
    const names = new Map((await this.clients.findMany(this.database.read, ids)).map((one) => [one.id, nameOf(one)]));
    return merges.map((merge) => ({ ...merge, name: names.get(merge.mergedId) ?? '' }));
  }

  async separate(actor: Actor, place: Place & { readonly mergeId: string }): Promise<ShownClient> {
    const before = await this.reading.one(actor, place);
    const client = await this.database.tx(async (tx) => {
      const [kept] = await this.clients.lock(tx, place.organizationId, [before.id]);
      const merge = kept && (await this.merges.lock(tx, kept.id, place.mergeId));
      if (!merge) throw new Refusal('clients.merge_not_found');
      if (merge.isOld) throw new Refusal('clients.merge_too_old', { days: UNDO_DAYS });
      await this.part(tx, actor, { kept, merge });
      return (await this.clients.find(tx, place.organizationId, kept.id))!;
    });
    return this.reading.shown(client);
  }

  private async part(tx: Tx, actor: Actor, { kept, merge }: { kept: Client; merge: Merge }): Promise<void> {
    const { organizationId } = kept;
    const ids = { organizationId, clientId: kept.id, mergedId: merge.mergedId };
    await this.merges.part(tx, merge);
    const merged = (await this.clients.find(tx, organizationId, merge.mergedId))!;
    const contact = afterwards(kept, merge);
    await this.clients.rewrite(tx, kept.id, contact);
    await this.secureAddress(tx, kept, contact.email);
    await this.secureAddress(tx, merged, merged.email);
    const about = { organizationId, clientId: kept.id, subjectId: merge.id, title: nameOf(merged) };
    await this.activities.keep(tx, [{ ...about, kind: 'separated', key: merge.id }]);
    await this.audit.record(tx, actor, 'clients.separated', { type: 'client', id: kept.id }, ids);
    await this.facts.tell(tx, new ClientsSeparated(ids));
  }

  /** Each has the address it is known by, also when somebody took it off the card meanwhile. */
  private async secureAddress(tx: Tx, { id, organizationId }: Client, email: string | null): Promise<void> {
    if (email === null) return;
    const wanted = [{ organizationId, email, clientId: id }];
    await this.addresses.take(tx, wanted);
    const [owner] = await this.addresses.owners(tx, wanted);
    if (owner?.rootId !== id) throw new Refusal('clients.address_elsewhere', { email });
  }
}
