import { Injectable } from '@nestjs/common';
import type { TradePack } from '@estrade/editions/trade-pack';
import { ThisEdition } from '#core/edition';
import { type OrganizationRole, OrganizationsPort } from '#core/organizations';
import type { Actor } from '#kit/auth/actor';
import { Refusal } from '#kit/refusal';
import { canKnowClients } from './clients.policy.ts';

/** What of a trade concerns its clients. */
export type Trade = Pick<TradePack, 'clientFields' | 'measures'>;

/** Who may know the clients of an organization. To those who are nothing in it, it is not there. */
@Injectable()
export class ClientsAccess {
  constructor(
    private readonly organizations: OrganizationsPort,
    private readonly edition: ThisEdition,
  ) {}

  async enter(actor: Actor, organizationId: string): Promise<OrganizationRole> {
    const role = actor.id ? await this.organizations.roleOf({ memberId: actor.id, organizationId }) : null;
    if (role === null) throw new Refusal('organizations.not_found');
    if (!canKnowClients(role)) throw new Refusal('organizations.not_allowed');
    return role;
  }

  /** The trade of an organization; one the edition no longer has asks for nothing. */
  async tradeOf(organizationId: string): Promise<Trade> {
    const [card] = await this.organizations.cards({ ids: [organizationId] });
    return this.edition.data.trades.find(({ id }) => id === card?.trade) ?? {};
  }
}
