import { Injectable } from '@nestjs/common';
import { OrganizationsPort } from '#core/organizations';
import type { Actor } from '#kit/auth/actor';
import type { Person } from './events.policy.ts';

/** Finds what an actor is to an organization. */
@Injectable()
export class Persons {
  constructor(private readonly organizations: OrganizationsPort) {}

  async of(actor: Actor, organizationId: string): Promise<Person> {
    const organizationRole = actor.id ? await this.organizations.roleOf({ memberId: actor.id, organizationId }) : null;
    return {
      role: actor.role === 'system' ? 'admin' : actor.role,
      organizationRole: actor.role === 'system' ? 'owner' : organizationRole,
    };
  }
}
