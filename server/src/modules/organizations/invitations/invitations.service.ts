import { Injectable } from '@nestjs/common';
import { AccountsPort, type MemberCard } from '#core/accounts';
import type { OrganizationRole } from '#core/organizations';
import { Audit } from '#kit/audit/audit';
import type { Actor } from '#kit/auth/actor';
import { hashOf, newSecret } from '#kit/auth/secret';
import { Database, type Tx } from '#kit/database/database';
import { RateLimits } from '#kit/http/rate-limits';
import { newId } from '#kit/ids';
import { Refusal } from '#kit/refusal';
import { Clock } from '#kit/time/clock';
import type { Organization } from '../organization.ts';
import { OrganizationsLetters } from '../organizations.mail.ts';
import { canGive, canInvite } from '../organizations.policy.ts';
import { memberOf } from '../organizations.service.ts';
import { Standing } from '../standing.service.ts';
import { TeamRepository } from '../team/team.repository.ts';
import { canRemind, type Invitation, statusOf } from './invitation.ts';
import { InvitationsRepository } from './invitations.repository.ts';

export interface InvitationDraft {
  readonly email: string;
  readonly role: OrganizationRole;
}

/** An invitation as those who sent it see it. */
export interface SentInvitation {
  readonly invitation: Invitation;
  readonly inviter: string | null;
  readonly now: Date;
}

interface Sending {
  readonly invitation: Invitation;
  readonly organization: Organization;
  readonly token: string;
  readonly people: People;
}

/** Those a letter is about and for, as far as they have accounts. */
interface People {
  readonly inviter: MemberCard | undefined;
  readonly invited: MemberCard | null;
  readonly locale: 'fr' | 'en';
}

/** Inviting people into an organization. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsPort,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly invitations: InvitationsRepository,
    private readonly letters: OrganizationsLetters,
    private readonly limits: RateLimits,
    private readonly standing: Standing,
    private readonly team: TeamRepository,
  ) {}

  async list(
    actor: Actor,
    organizationId: string,
    page: { after: string | undefined; limit: number },
  ): Promise<SentInvitation[]> {
    await this.standing.enter(actor, organizationId, canInvite);
    const rows = await this.invitations.list(this.database.read, organizationId, page);
    const cards = await this.accounts.cards({ ids: [...new Set(rows.map(({ invitedBy }) => invitedBy))] });
    const names = new Map(cards.map(({ id, name }) => [id, name]));
    return rows.map((invitation) => ({
      invitation,
      inviter: names.get(invitation.invitedBy) ?? null,
      now: this.now(),
    }));
  }

  async invite(actor: Actor, organizationId: string, { email, role }: InvitationDraft): Promise<SentInvitation> {
    this.limits.take(`organizations.invite ${organizationId}`, 20);
    await this.standing.enter(actor, organizationId, (standing) => canInvite(standing) && canGive(standing, role));
    const people = await this.peopleOf(actor, email);
    return this.database.tx(async (tx) => {
      const organization = await this.enter(tx, actor, { organizationId, role });
      await this.refuseColleague(tx, organizationId, people.invited);
      const token = newSecret();
      const draft = { id: newId(), organizationId, email, role, tokenHash: hashOf(token), invitedBy: memberOf(actor) };
      const invitation = await this.invitations.insert(tx, draft);
      if (!invitation) throw new Refusal('organizations.already_invited', {}, 'email');
      await this.audit.record(
        tx,
        actor,
        'organizations.invited',
        { type: 'organization', id: organizationId },
        { email, role },
      );
      return this.send(tx, { invitation, organization, token, people });
    });
  }

  /** Sends it again with a new link; the one before stops working. */
  async remind(actor: Actor, organizationId: string, invitationId: string): Promise<SentInvitation> {
    await this.standing.enter(actor, organizationId, canInvite);
    const { email } = await this.mustFind(this.database.read, organizationId, invitationId);
    const people = await this.peopleOf(actor, email);
    return this.database.tx(async (tx) => {
      const found = await this.mustFind(tx, organizationId, invitationId);
      const organization = await this.enter(tx, actor, { organizationId, role: found.role });
      if (found.answer !== null) throw new Refusal('organizations.invitation_over');
      if (!canRemind(found, this.now())) throw new Refusal('organizations.reminded_lately');
      const token = newSecret();
      const invitation = await this.invitations.renew(tx, found.id, hashOf(token));
      await this.audit.record(
        tx,
        actor,
        'organizations.reminded',
        { type: 'organization', id: organizationId },
        { email },
      );
      return this.send(tx, { invitation, organization, token, people });
    });
  }

  async revoke(actor: Actor, organizationId: string, invitationId: string): Promise<void> {
    await this.database.tx(async (tx) => {
      await this.standing.enterAlone(tx, actor, { organizationId, may: canInvite });
      const invitation = await this.mustFind(tx, organizationId, invitationId);
      if (statusOf(invitation, this.now()) !== 'pending') throw new Refusal('organizations.invitation_over');
      await this.invitations.answer(tx, invitation.id, { how: 'revoked', by: actor.id });
      const subject = { type: 'organization', id: organizationId };
      await this.audit.record(tx, actor, 'organizations.invitation_revoked', subject, { email: invitation.email });
    });
  }

  private async enter(
    tx: Tx,
    actor: Actor,
    asked: { organizationId: string; role: OrganizationRole },
  ): Promise<Organization> {
    const may = (standing: OrganizationRole | null) => canInvite(standing) && canGive(standing, asked.role);
    const { organization } = await this.standing.enterAlone(tx, actor, { organizationId: asked.organizationId, may });
    if (organization.suspension) throw new Refusal('organizations.suspended');
    return organization;
  }

  private async mustFind(tx: Tx, organizationId: string, invitationId: string): Promise<Invitation> {
    const invitation = await this.invitations.lock(tx, organizationId, invitationId);
    if (!invitation) throw new Refusal('organizations.invitation_not_found');
    return invitation;
  }

  private async refuseColleague(tx: Tx, organizationId: string, invited: MemberCard | null): Promise<void> {
    if (!invited || !(await this.team.roleOf(tx, organizationId, invited.id))) return;
    throw new Refusal('organizations.already_member', {}, 'email');
  }

  /** Asked before the transaction: accounts may be in another process. */
  private async peopleOf(actor: Actor, email: string): Promise<People> {
    const invited = await this.accounts.byVerifiedEmail({ email });
    const [inviter] = await this.accounts.cards({ ids: [memberOf(actor)] });
    return { inviter, invited, locale: invited?.locale ?? actor.locale };
  }

  private async send(tx: Tx, { invitation, organization, token, people }: Sending): Promise<SentInvitation> {
    const inviter = people.inviter?.name ?? null;
    await this.letters.invite(tx, {
      invitation,
      organization: organization.name,
      inviter,
      locale: people.locale,
      token,
    });
    return { invitation, inviter, now: this.now() };
  }

  private now(): Date {
    return new Date(this.clock.now().epochMilliseconds);
  }
}
