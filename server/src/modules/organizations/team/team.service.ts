import { Injectable } from '@nestjs/common';
import { AccountsPort, type MemberCard } from '#core/accounts';
import { OrganizationLeft, type OrganizationRole, OrganizationRoleChanged } from '#core/organizations';
import { Audit } from '#kit/audit/audit';
import type { Actor } from '#kit/auth/actor';
import { Database } from '#kit/database/database';
import { Facts } from '#kit/facts/facts';
import { Refusal } from '#kit/refusal';
import { canChange, canRemove, canSeeAddresses, losesLastOwner } from '../organizations.policy.ts';
import { Standing } from '../standing.service.ts';
import { type Belonging, TeamRepository } from './team.repository.ts';

/** Somebody on the team, as another one sees them. */
export interface Colleague extends Belonging {
  readonly card: MemberCard | undefined;
  readonly showsAddress: boolean;
}

export interface Place {
  readonly organizationId: string;
  readonly memberId: string;
}

/** The people of an organization. */
@Injectable()
export class TeamService {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsPort,
    private readonly audit: Audit,
    private readonly facts: Facts,
    private readonly standing: Standing,
    private readonly team: TeamRepository,
  ) {}

  async list(actor: Actor, organizationId: string): Promise<Colleague[]> {
    const { role } = await this.standing.enter(actor, organizationId);
    const team = await this.team.ofOrganization(this.database.read, organizationId);
    return this.withCards(team, role);
  }

  async setRole(actor: Actor, place: Place, to: OrganizationRole): Promise<Colleague> {
    const { organizationId, memberId } = place;
    const role = await this.database.tx(async (tx) => {
      const { role: standing } = await this.standing.enterAlone(tx, actor, { organizationId, may: () => true });
      const team = await this.team.lock(tx, organizationId);
      const person = personIn(team, memberId);
      if (!canChange(standing, person.role, to)) throw new Refusal('organizations.not_allowed');
      if (losesLastOwner(team, memberId, to)) throw new Refusal('organizations.last_owner');
      if (person.role === to) return standing;
      await this.team.setRole(tx, { ...place, role: to });
      const subject = { type: 'organization', id: organizationId };
      await this.audit.record(tx, actor, 'organizations.role_changed', subject, { memberId, from: person.role, to });
      await this.facts.tell(tx, new OrganizationRoleChanged({ ...place, role: to }));
      return memberId === actor.id ? to : standing;
    });
    const changed = personIn(await this.team.ofOrganization(this.database.read, organizationId), memberId);
    return (await this.withCards([changed], role))[0]!;
  }

  /** Leaves, or removes somebody. */
  async remove(actor: Actor, { organizationId, memberId }: Place): Promise<void> {
    await this.database.tx(async (tx) => {
      const { role: standing } = await this.standing.enterAlone(tx, actor, { organizationId, may: () => true });
      const team = await this.team.lock(tx, organizationId);
      const { role } = personIn(team, memberId);
      if (!canRemove(standing, role, memberId === actor.id)) throw new Refusal('organizations.not_allowed');
      if (losesLastOwner(team, memberId, null)) throw new Refusal('organizations.last_owner');
      await this.team.remove(tx, organizationId, memberId);
      const subject = { type: 'organization', id: organizationId };
      await this.audit.record(tx, actor, 'organizations.left', subject, { memberId, role });
      await this.facts.tell(tx, new OrganizationLeft({ organizationId, memberId, role }));
    });
  }

  private async withCards(team: readonly Belonging[], viewer: OrganizationRole): Promise<Colleague[]> {
    const cards = await this.accounts.cards({ ids: team.map(({ memberId }) => memberId) });
    const byId = new Map(cards.map((card) => [card.id, card]));
    return team.map((person) => ({
      ...person,
      card: byId.get(person.memberId),
      showsAddress: canSeeAddresses(viewer),
    }));
  }
}

function personIn(team: readonly Belonging[], memberId: string): Belonging {
  const person = team.find((one) => one.memberId === memberId);
  if (!person) throw new Refusal('organizations.person_not_found');
  return person;
}
