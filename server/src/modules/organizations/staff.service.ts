import { Injectable } from '@nestjs/common';
import { AccountsPort, type MemberCard } from '#core/accounts';
import { OrganizationReactivated, OrganizationSuspended } from '#core/organizations';
import { Audit } from '#kit/audit/audit';
import type { Actor } from '#kit/auth/actor';
import { Database, type Tx } from '#kit/database/database';
import { Facts } from '#kit/facts/facts';
import { Refusal } from '#kit/refusal';
import type { Organization } from './organization.ts';
import { OrganizationsRepository, type StaffFilter } from './organizations.repository.ts';
import { TeamRepository } from './team/team.repository.ts';

/** An organization with those who answer for it. */
export interface Overseen {
  readonly organization: Organization;
  readonly owners: readonly MemberCard[];
  readonly memberCount: number;
}

/** What administrators do with organizations. */
@Injectable()
export class StaffService {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsPort,
    private readonly audit: Audit,
    private readonly facts: Facts,
    private readonly organizations: OrganizationsRepository,
    private readonly team: TeamRepository,
  ) {}

  async list(filter: StaffFilter): Promise<Overseen[]> {
    return this.oversee(await this.organizations.listAll(this.database.read, filter));
  }

  async suspend(actor: Actor, organizationId: string, reason: string): Promise<Overseen> {
    return this.change(organizationId, async (tx, { suspension }) => {
      await this.organizations.suspend(tx, organizationId, reason);
      await this.audit.record(
        tx,
        actor,
        'organizations.suspended',
        { type: 'organization', id: organizationId },
        { reason },
      );
      if (!suspension) await this.facts.tell(tx, new OrganizationSuspended({ organizationId }));
    });
  }

  async reactivate(actor: Actor, organizationId: string): Promise<Overseen> {
    return this.change(organizationId, async (tx, { suspension }) => {
      if (!suspension) return;
      await this.organizations.suspend(tx, organizationId, null);
      await this.audit.record(tx, actor, 'organizations.reactivated', { type: 'organization', id: organizationId });
      await this.facts.tell(tx, new OrganizationReactivated({ organizationId }));
    });
  }

  private async change(id: string, work: (tx: Tx, organization: Organization) => Promise<void>): Promise<Overseen> {
    await this.database.tx(async (tx) => {
      const organization = await this.organizations.lock(tx, id);
      if (!organization) throw new Refusal('organizations.not_found');
      await work(tx, organization);
    });
    return (await this.oversee(await this.organizations.findMany(this.database.read, [id])))[0]!;
  }

  private async oversee(list: readonly Organization[]): Promise<Overseen[]> {
    const team = await this.team.ofOrganizations(
      this.database.read,
      list.map(({ id }) => id),
    );
    const owners = team.filter(({ role }) => role === 'owner');
    const ids = [...new Set(owners.map(({ memberId }) => memberId))].slice(0, 500);
    const cards = new Map((await this.accounts.cards({ ids })).map((card) => [card.id, card]));
    return list.map((organization) => ({
      organization,
      owners: owners
        .filter(({ organizationId }) => organizationId === organization.id)
        .flatMap(({ memberId }) => cards.get(memberId) ?? []),
      memberCount: team.filter(({ organizationId }) => organizationId === organization.id).length,
    }));
  }
}
