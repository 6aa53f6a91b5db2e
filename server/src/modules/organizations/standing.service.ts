import { Injectable } from '@nestjs/common';
import type { OrganizationRole } from '#core/organizations';
import type { Actor } from '#kit/auth/actor';
import { Database, type Tx } from '#kit/database/database';
import { Refusal } from '#kit/refusal';
import type { Organization } from './organization.ts';
import type { Standing as Role } from './organizations.policy.ts';
import { OrganizationsRepository } from './organizations.repository.ts';
import { TeamRepository } from './team/team.repository.ts';

export interface Entered {
  readonly organization: Organization;
  readonly role: OrganizationRole;
}

/** Who somebody is in an organization. To those who are nothing in it, it is not there. */
@Injectable()
export class Standing {
  constructor(
    private readonly database: Database,
    private readonly organizations: OrganizationsRepository,
    private readonly team: TeamRepository,
  ) {}

  /** The organization and one's role; with a question, only if the role may. */
  async enter(actor: Actor, organizationId: string, may: (role: Role) => boolean = () => true): Promise<Entered> {
    return this.check(this.database.read, actor, { organizationId, may, lock: false });
  }

  /** The same inside a transaction, in which nobody else changes it. */
  async enterAlone(
    tx: Tx,
    actor: Actor,
    asked: { organizationId: string; may: (role: Role) => boolean },
  ): Promise<Entered> {
    return this.check(tx, actor, { ...asked, lock: true });
  }

  private async check(
    tx: Tx,
    actor: Actor,
    asked: { organizationId: string; may: (role: Role) => boolean; lock: boolean },
  ): Promise<Entered> {
    const { organizationId, may, lock } = asked;
    const organization = await (lock
      ? this.organizations.lock(tx, organizationId)
      : this.organizations.find(tx, organizationId));
    const role = organization && actor.id ? await this.team.roleOf(tx, organizationId, actor.id) : null;
    if (!organization || !role) throw new Refusal('organizations.not_found');
    if (!may(role)) throw new Refusal('organizations.not_allowed');
    return { organization, role };
  }
}
