import { Injectable } from '@nestjs/common';
import { type OrganizationRole, OrganizationsPort } from '#core/organizations';
import type { Actor } from '#kit/auth/actor';
import { Refusal } from '#kit/refusal';
import { canArrange, canLookUp } from './bookings.policy.ts';

/** Who may work on the calendar of an organization. To those who are nothing in it, it is not there. */
@Injectable()
export class BookingsAccess {
  constructor(private readonly organizations: OrganizationsPort) {}

  async toLookUp(actor: Actor, organizationId: string): Promise<void> {
    if (!canLookUp(await this.roleOf(actor, organizationId))) throw new Refusal('organizations.not_found');
  }

  async toArrange(actor: Actor, organizationId: string): Promise<void> {
    const role = await this.roleOf(actor, organizationId);
    if (!canLookUp(role)) throw new Refusal('organizations.not_found');
    if (!canArrange(role)) throw new Refusal('organizations.not_allowed');
  }

  private async roleOf(actor: Actor, organizationId: string): Promise<OrganizationRole | null> {
    return actor.id ? this.organizations.roleOf({ memberId: actor.id, organizationId }) : null;
  }
}
