import type { z } from 'zod';
import type { Invitation, ReceivedInvitation as ReceivedDto, TeamMember } from '@estrade/api/organizations-shapes';
import type { Actor } from '#kit/auth/actor';
import type { ReceivedInvitation } from '../invitations/answering.service.ts';
import { statusOf } from '../invitations/invitation.ts';
import type { SentInvitation } from '../invitations/invitations.service.ts';
import { pictureUrlOf } from '../organization.ts';
import type { Colleague } from './team.service.ts';

/** Somebody whose account is no more. */
const UNKNOWN = { name: '—', email: null, pictureUrl: null };

export function toTeamMemberDto(colleague: Colleague, actor: Actor): z.input<typeof TeamMember> {
  const { memberId, role, joinedAt, showsAddress } = colleague;
  const { name, email, pictureUrl } = colleague.card ?? UNKNOWN;
  const me = memberId === actor.id;
  return {
    memberId,
    name,
    email: showsAddress || me ? email : null,
    pictureUrl,
    role,
    joinedAt: joinedAt.toISOString(),
    me,
  };
}

export function toInvitationDto({ invitation, inviter, now }: SentInvitation): z.input<typeof Invitation> {
  const { id, email, role, sentAt, expiresAt } = invitation;
  return {
    id,
    email,
    role,
    status: statusOf(invitation, now),
    invitedBy: inviter,
    sentAt: sentAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  };
}

export function toReceivedDto({ invitation, organization, inviter }: ReceivedInvitation): z.input<typeof ReceivedDto> {
  const { handle, name, city, logoId } = organization;
  return {
    organization: { handle, name, city, logoUrl: pictureUrlOf(logoId) },
    role: invitation.role,
    invitedBy: inviter,
    email: invitation.email,
    expiresAt: invitation.expiresAt.toISOString(),
  };
}
