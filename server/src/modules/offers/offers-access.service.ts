import { Injectable } from '@nestjs/common';
import { type OrganizationRole, OrganizationsPort } from '#core/organizations';
import type { Actor } from '#kit/auth/actor';
import { Refusal } from '#kit/refusal';
import { canRead, canWrite } from './offers.policy.ts';

/** Who may work on the services of an organization. To those who are nothing in it, it is not there. */
@Injectable()
export class OffersAccess {
  constructor(private readonly organizations: OrganizationsPort) {}

  async toRead(actor: Actor, organizationId: string): Promise<void> {
    if (!canRead(await this.roleOf(actor, organizationId))) throw new Refusal('organizations.not_found');
  }

  async toWrite(actor: Actor, organizationId: string): Promise<void> {
    const role = await this.roleOf(actor, organizationId);
    if (!canRead(role)) throw new Refusal('organizations.not_found');
    if (!canWrite(role)) throw new Refusal('organizations.not_allowed');
  }

  private async roleOf(actor: Actor, organizationId: string): Promise<OrganizationRole | null> {
    return actor.id ? this.organizations.roleOf({ memberId: actor.id, organizationId }) : null;
  }
}
