import { Injectable } from '@nestjs/common';
import { AccountsPort } from '#core/accounts';
import { OrganizationJoined } from '#core/organizations';
import { Audit } from '#kit/audit/audit';
import type { Actor } from '#kit/auth/actor';
import { hashOf } from '#kit/auth/secret';
import { Database, type Tx } from '#kit/database/database';
import { Facts } from '#kit/facts/facts';
import { Refusal } from '#kit/refusal';
import { Clock } from '#kit/time/clock';
import type { Organization } from '../organization.ts';
import { OrganizationsRepository } from '../organizations.repository.ts';
import { memberOf } from '../organizations.service.ts';
import type { Entered } from '../standing.service.ts';
import { TeamRepository } from '../team/team.repository.ts';
import { type Invitation, statusOf } from './invitation.ts';
import { InvitationsRepository } from './invitations.repository.ts';

/** An invitation as the one who holds its link sees it. */
export interface ReceivedInvitation {
  readonly invitation: Invitation;
  readonly organization: Organization;
  readonly inviter: string | null;
}

/** Answering an invitation: whoever holds the link of the letter may, once. */
@Injectable()
export class AnsweringService {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsPort,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly facts: Facts,
    private readonly invitations: InvitationsRepository,
    private readonly organizations: OrganizationsRepository,
    private readonly team: TeamRepository,
  ) {}

  async read(token: string): Promise<ReceivedInvitation> {
    const found = await this.invitations.findByToken(this.database.read, hashOf(token));
    const invitation = this.mustBePending(found);
    const organization = await this.organizationOf(this.database.read, invitation);
    const [inviter] = await this.accounts.cards({ ids: [invitation.invitedBy] });
    return { invitation, organization, inviter: inviter?.name ?? null };
  }

  /** Joins as the member signed in, whatever address the letter went to: holding its link is the proof. */
  async accept(actor: Actor, token: string): Promise<Entered> {
    return this.database.tx(async (tx) => {
      const { id, organizationId, role } = this.mustBePending(await this.invitations.lockByToken(tx, hashOf(token)));
      const memberId = memberOf(actor);
      if (!(await this.team.insert(tx, { organizationId, memberId, role })))
        throw new Refusal('organizations.already_member');
      await this.invitations.answer(tx, id, { how: 'accepted', by: memberId });
      await this.audit.record(
        tx,
        actor,
        'organizations.joined',
        { type: 'organization', id: organizationId },
        { memberId, role },
      );
      await this.facts.tell(tx, new OrganizationJoined({ organizationId, memberId, role }));
      return { organization: await this.organizationOf(tx, { organizationId }), role };
    });
  }

  async decline(actor: Actor, token: string): Promise<void> {
    await this.database.tx(async (tx) => {
      const { id, organizationId, email } = this.mustBePending(await this.invitations.lockByToken(tx, hashOf(token)));
      await this.invitations.answer(tx, id, { how: 'declined', by: actor.id });
      await this.audit.record(
        tx,
        actor,
        'organizations.declined',
        { type: 'organization', id: organizationId },
        { email },
      );
    });
  }

  private mustBePending(invitation: Invitation | undefined): Invitation {
    if (!invitation) throw new Refusal('organizations.invitation_not_found');
    const now = new Date(this.clock.now().epochMilliseconds);
    if (statusOf(invitation, now) !== 'pending') throw new Refusal('organizations.invitation_over');
    return invitation;
  }

  private async organizationOf(tx: Tx, { organizationId }: Pick<Invitation, 'organizationId'>): Promise<Organization> {
    const organization = await this.organizations.find(tx, organizationId);
    if (!organization) throw new Refusal('organizations.invitation_not_found');
    return organization;
  }
}
