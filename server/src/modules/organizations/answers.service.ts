import { Injectable } from '@nestjs/common';
import type { OrganizationCard, OrganizationRole, OrganizationsPort } from '#core/organizations';
import { Database } from '#kit/database/database';
import { toCard } from './organizations.present.ts';
import { OrganizationsRepository } from './organizations.repository.ts';
import { TeamRepository } from './team/team.repository.ts';

/** What other modules may ask of organizations. */
@Injectable()
export class OrganizationsAnswers implements OrganizationsPort {
  constructor(
    private readonly database: Database,
    private readonly organizations: OrganizationsRepository,
    private readonly team: TeamRepository,
  ) {}

  async cards({ ids }: { ids: string[] }): Promise<OrganizationCard[]> {
    if (ids.length === 0) return [];
    return (await this.organizations.findMany(this.database.read, ids)).map(toCard);
  }

  async byHandle({ handle }: { handle: string }): Promise<OrganizationCard | null> {
    const organization = await this.organizations.findByHandle(this.database.read, handle);
    return organization ? toCard(organization) : null;
  }

  async roleOf({
    memberId,
    organizationId,
  }: {
    memberId: string;
    organizationId: string;
  }): Promise<OrganizationRole | null> {
    return this.team.roleOf(this.database.read, organizationId, memberId);
  }

  async rolesOf({ memberId }: { memberId: string }): Promise<{ organizationId: string; role: OrganizationRole }[]> {
    const belongings = await this.team.ofMember(this.database.read, memberId);
    return belongings.map(({ organizationId, role }) => ({ organizationId, role }));
  }

  async people({
    organizationId,
    operators,
  }: {
    organizationId: string;
    operators: boolean;
  }): Promise<{ memberId: string; role: OrganizationRole }[]> {
    const people = await this.team.ofOrganization(this.database.read, organizationId);
    return people
      .filter(({ role }) => operators || role !== 'operator')
      .map(({ memberId, role }) => ({ memberId, role }));
  }
}
