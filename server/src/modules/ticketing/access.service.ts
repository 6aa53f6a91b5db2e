import { Injectable } from '@nestjs/common';
import { type OrganizationRole, OrganizationsPort } from '#core/organizations';
import type { Actor } from '#kit/auth/actor';
import { Database } from '#kit/database/database';
import { Refusal } from '#kit/refusal';
import { Shows } from './shows/shows.service.ts';
import type { Show } from './shows/show.ts';
import { ShowsRepository } from './shows/shows.repository.ts';
import { may, type Right } from './ticketing.policy.ts';

/** Who may do what with whose event. What somebody has no part in answers like what does not exist. */
@Injectable()
export class TicketingAccess {
  constructor(
    private readonly database: Database,
    private readonly organizations: OrganizationsPort,
    private readonly shows: Shows,
    private readonly repository: ShowsRepository,
  ) {}

  /** The event, if the actor has this right over it. `unknown` is what a stranger hears. */
  async toEvent(
    actor: Actor,
    eventId: string,
    { right, unknown = 'ticketing.event_not_found' }: { readonly right: Right; readonly unknown?: string },
  ): Promise<Show> {
    const show = (await this.repository.find(this.database.read, eventId)) ?? (await this.shows.take(eventId));
    if (!show) throw new Refusal(unknown);
    await this.toOrganization(actor, show.organizationId, { right, unknown });
    return show;
  }

  async toOrganization(
    actor: Actor,
    organizationId: string,
    { right, unknown }: { readonly right: Right; readonly unknown: string },
  ): Promise<void> {
    const role = await this.roleOf(actor, organizationId);
    if (!role) throw new Refusal(unknown);
    if (!may(role, right)) throw new Refusal('kit.forbidden');
  }

  private async roleOf(actor: Actor, organizationId: string): Promise<OrganizationRole | null> {
    if (actor.role === 'admin') return 'owner';
    return actor.id ? this.organizations.roleOf({ memberId: actor.id, organizationId }) : null;
  }
}
