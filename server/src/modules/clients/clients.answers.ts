import { Injectable } from '@nestjs/common';
import type { ClientCard, ClientsPort } from '#core/clients';
import { Database } from '#kit/database/database';
import { AddressesRepository } from './addresses.repository.ts';
import { nameOf } from './client.ts';
import { ClientsRepository } from './clients.repository.ts';
import { MeasuresRepository } from './measures/measures.repository.ts';

/** What clients answer to the other modules. */
@Injectable()
export class ClientsAnswers implements ClientsPort {
  constructor(
    private readonly database: Database,
    private readonly clients: ClientsRepository,
    private readonly addresses: AddressesRepository,
    private readonly sets: MeasuresRepository,
  ) {}

  async cards({ ids }: { ids: string[] }): Promise<ClientCard[]> {
    if (ids.length === 0) return [];
    const asked = await this.clients.findMany(this.database.read, ids);
    const rootIds = [...new Set(asked.map(({ rootId }) => rootId))];
    const roots = new Map((await this.clients.findMany(this.database.read, rootIds)).map((root) => [root.id, root]));
    const known = await this.addresses.ofClients(this.database.read, rootIds);
    return asked.flatMap(({ id, rootId }) => {
      const root = roots.get(rootId);
      if (!root) return [];
      const memberId = known.find((one) => one.clientId === rootId && one.memberId !== null)?.memberId ?? null;
      const { organizationId, email, phone, language, archivedAt } = root;
      const contact = { name: nameOf(root), email, phone, language, archived: archivedAt !== null };
      return [{ id, currentId: rootId, organizationId, memberId, ...contact }];
    });
  }

  async ofMember({ memberId }: { memberId: string }): Promise<{ organizationId: string; clientId: string }[]> {
    return this.addresses.ofMember(this.database.read, memberId);
  }

  async currentMeasures({ clientIds }: { clientIds: string[] }): Promise<{ clientId: string; setId: string }[]> {
    if (clientIds.length === 0) return [];
    const asked = await this.clients.findMany(this.database.read, clientIds);
    const current = await this.sets.current(this.database.read, [...new Set(asked.map(({ rootId }) => rootId))]);
    const sets = new Map(current.map(({ clientId, setId }) => [clientId, setId]));
    return asked.flatMap(({ id, rootId }) => {
      const setId = sets.get(rootId);
      return setId ? [{ clientId: id, setId }] : [];
    });
  }
}
