import { Controller } from '@nestjs/common';
import { z } from 'zod';
import { organizations } from '@estrade/api/organizations';
import type { In } from '@estrade/api/route';
import type { Actor } from '#kit/auth/actor';
import { cut, decodeCursor } from '#kit/http/cursor';
import { By, Input, Serves } from '#kit/http/serves';
import { AnsweringService } from '../invitations/answering.service.ts';
import { InvitationsService } from '../invitations/invitations.service.ts';
import { toMineDto } from '../organizations.present.ts';
import { toInvitationDto, toReceivedDto, toTeamMemberDto } from './team.present.ts';
import { TeamService } from './team.service.ts';

/** The people of an organization, and how they come and go. */
@Controller()
export class TeamController {
  constructor(
    private readonly answering: AnsweringService,
    private readonly invitations: InvitationsService,
    private readonly team: TeamService,
  ) {}

  @Serves(organizations.team)
  async list(@By() actor: Actor, @Input() { params }: In<typeof organizations.team>) {
    return { items: (await this.team.list(actor, params.organizationId)).map((one) => toTeamMemberDto(one, actor)) };
  }

  @Serves(organizations.setTeamRole)
  async setRole(@By() actor: Actor, @Input() { params, body }: In<typeof organizations.setTeamRole>) {
    return toTeamMemberDto(await this.team.setRole(actor, params, body.role), actor);
  }

  @Serves(organizations.leave)
  async leave(@By() actor: Actor, @Input() { params }: In<typeof organizations.leave>) {
    await this.team.remove(actor, params);
  }

  @Serves(organizations.invitations)
  async sent(@By() actor: Actor, @Input() { params, query }: In<typeof organizations.invitations>) {
    const page = { after: decodeCursor(query.after, z.tuple([z.uuid()]))?.[0], limit: query.limit };
    const rows = await this.invitations.list(actor, params.organizationId, page);
    return cut(rows, query.limit, { item: toInvitationDto, key: ({ invitation }) => [invitation.id] });
  }

  @Serves(organizations.invite)
  async invite(@By() actor: Actor, @Input() { params, body }: In<typeof organizations.invite>) {
    return toInvitationDto(await this.invitations.invite(actor, params.organizationId, body));
  }

  @Serves(organizations.remind)
  async remind(@By() actor: Actor, @Input() { params }: In<typeof organizations.remind>) {
    return toInvitationDto(await this.invitations.remind(actor, params.organizationId, params.invitationId));
  }

  @Serves(organizations.revokeInvitation)
  async revoke(@By() actor: Actor, @Input() { params }: In<typeof organizations.revokeInvitation>) {
    await this.invitations.revoke(actor, params.organizationId, params.invitationId);
  }

  @Serves(organizations.received)
  async received(@Input() { params }: In<typeof organizations.received>) {
    return toReceivedDto(await this.answering.read(params.token));
  }

  @Serves(organizations.accept)
  async accept(@By() actor: Actor, @Input() { params }: In<typeof organizations.accept>) {
    return toMineDto(await this.answering.accept(actor, params.token));
  }

  @Serves(organizations.decline)
  async decline(@By() actor: Actor, @Input() { params }: In<typeof organizations.decline>) {
    await this.answering.decline(actor, params.token);
  }
}
