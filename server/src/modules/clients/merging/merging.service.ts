import { Injectable } from '@nestjs/common';
import type { MergeChoices } from '@estrade/api/clients-merging';
import { ClientsMerged } from '#core/clients';
import { Audit } from '#kit/audit/audit';
import type { Actor } from '#kit/auth/actor';
import { Database, type Tx } from '#kit/database/database';
import { Facts } from '#kit/facts/facts';
import { newId } from '#kit/ids';
import { Refusal } from '#kit/refusal';
import { type Client, nameOf } from '../client.ts';
import { ClientsRepository } from '../clients.repository.ts';
import { ActivitiesRepository } from '../history/activities.repository.ts';
import { type Place, ReadingService, type ShownClient } from '../reading.service.ts';
import { combined } from './combine.ts';
import { contactOf } from './merge.ts';
import { MergesRepository } from './merges.repository.ts';

interface Asked {
  readonly mergedId: string;
  readonly revision: number;
  readonly mergedRevision: number;
  readonly choices: MergeChoices;
}

interface Two {
  readonly kept: Client;
  readonly merged: Client;
}

/** Two clients become one. Nothing that hangs on them moves: who they are is told by their root. */
@Injectable()
export class MergingService {
  constructor(
    private readonly database: Database,
    private readonly reading: ReadingService,
    private readonly clients: ClientsRepository,
    private readonly merges: MergesRepository,
    private readonly activities: ActivitiesRepository,
    private readonly facts: Facts,
    private readonly audit: Audit,
  ) {}

  async merge(actor: Actor, place: Place, asked: Asked): Promise<ShownClient> {
    const { organizationId } = place;
    const one = await this.reading.one(actor, place);
    const other = await this.reading.one(actor, { organizationId, clientId: asked.mergedId });
    if (one.id === other.id) throw new Refusal('clients.same_client', {}, 'mergedId');
    const client = await this.database.tx(async (tx) => {
      const two = await this.both(tx, one, other);
      if (two.kept.revision !== asked.revision || two.merged.revision !== asked.mergedRevision)
        throw new Refusal('clients.edited_meanwhile');
      await this.join(tx, actor, { ...two, choices: asked.choices });
      return (await this.clients.find(tx, organizationId, two.kept.id))!;
    });
    return this.reading.shown(client);
  }

  private async both(tx: Tx, one: Client, other: Client): Promise<Two> {
    const locked = await this.clients.lock(tx, one.organizationId, [one.id, other.id]);
    const [kept, merged] = [one, other].map(({ id }) => locked.find((client) => client.id === id));
    if (!kept || !merged) throw new Refusal('clients.edited_meanwhile'); // one of them was merged between two looks
    return { kept, merged };
  }

  private async join(tx: Tx, actor: Actor, { kept, merged, choices }: Two & { choices: MergeChoices }): Promise<void> {
    const [mergeId, { organizationId }] = [newId(), kept];
    const ids = { organizationId, keptId: kept.id, mergedId: merged.id };
    await this.clients.rewrite(tx, kept.id, combined(kept, merged, choices));
    await this.clients.sawToo(tx, kept.id, merged);
    const undo = { before: contactOf(kept), revision: kept.revision + 1 };
    await this.merges.join(tx, { ...ids, ...undo, id: mergeId, by: actor.id });
    const about = { organizationId, clientId: kept.id, subjectId: mergeId, title: nameOf(merged) };
    await this.activities.keep(tx, [{ ...about, kind: 'merged', key: mergeId }]);
    await this.audit.record(tx, actor, 'clients.merged', { type: 'client', id: kept.id }, { ...ids, mergeId });
    await this.facts.tell(tx, new ClientsMerged({ organizationId, clientId: kept.id, mergedId: merged.id }));
  }
}
