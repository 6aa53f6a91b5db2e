import { z } from 'zod';
import { page, PageQuery, Uuid } from './common.ts';
import { InvitationDraft } from './organizations-forms.ts';
import {
  Invitation,
  MyOrganization,
  OrganizationRole,
  ReceivedInvitation,
  TeamMember,
} from './organizations-shapes.ts';
import type { RouteSpec } from './route.ts';

const ById = z.object({ organizationId: Uuid });
const TeamMemberParams = ById.extend({ memberId: Uuid });
const InvitationParams = ById.extend({ invitationId: Uuid });
const ByToken = z.object({
  token: z
    .string()
    .min(20)
    .max(100)
    .regex(/^[\w-]+$/),
});
const gone = ['organizations.not_found', 'organizations.not_allowed'] as const;

/** The people of an organization, and how they come and go. */
export const teamRoutes = {
  team: {
    method: 'GET',
    path: '/organizations/:organizationId/members',
    access: 'member',
    summary: 'Its people: owners, then managers, then operators',
    params: ById,
    ok: { status: 200, body: z.object({ items: z.array(TeamMember) }) },
    refusals: ['organizations.not_found'],
  },
  setTeamRole: {
    method: 'PATCH',
    path: '/organizations/:organizationId/members/:memberId',
    access: 'member',
    summary: 'Give somebody another role',
    params: TeamMemberParams,
    body: z.object({ role: OrganizationRole }),
    ok: { status: 200, body: TeamMember },
    refusals: [...gone, 'organizations.person_not_found', 'organizations.last_owner'],
  },
  leave: {
    method: 'DELETE',
    path: '/organizations/:organizationId/members/:memberId',
    access: 'member',
    summary: 'Leave, or remove somebody',
    params: TeamMemberParams,
    ok: { status: 204 },
    refusals: [...gone, 'organizations.person_not_found', 'organizations.last_owner'],
  },
  invitations: {
    method: 'GET',
    path: '/organizations/:organizationId/invitations',
    access: 'member',
    summary: 'Invitations sent, newest first (owner, manager)',
    params: ById,
    query: PageQuery,
    ok: { status: 200, body: page(Invitation) },
    refusals: gone,
  },
  invite: {
    method: 'POST',
    path: '/organizations/:organizationId/invitations',
    access: 'member',
    summary: 'Invite somebody by e-mail; owners may invite as any role, managers as operator or manager',
    params: ById,
    body: InvitationDraft,
    perMinute: 20,
    ok: { status: 201, body: Invitation },
    refusals: [...gone, 'organizations.already_invited', 'organizations.already_member', 'organizations.suspended'],
  },
  remind: {
    method: 'POST',
    path: '/organizations/:organizationId/invitations/:invitationId/reminders',
    access: 'member',
    summary: 'Send an invitation again with a new link; the earlier link stops working',
    params: InvitationParams,
    perMinute: 10,
    ok: { status: 200, body: Invitation },
    refusals: [
      ...gone,
      'organizations.invitation_not_found',
      'organizations.invitation_over',
      'organizations.reminded_lately',
    ],
  },
  revokeInvitation: {
    method: 'DELETE',
    path: '/organizations/:organizationId/invitations/:invitationId',
    access: 'member',
    summary: 'Take an invitation back',
    params: InvitationParams,
    ok: { status: 204 },
    refusals: [...gone, 'organizations.invitation_not_found', 'organizations.invitation_over'],
  },
  received: {
    method: 'GET',
    path: '/invitations/:token',
    access: 'anyone',
    summary: 'What an invitation is about, by the secret of its link',
    params: ByToken,
    perMinute: 30,
    ok: { status: 200, body: ReceivedInvitation },
    refusals: ['organizations.invitation_not_found', 'organizations.invitation_over'],
  },
  accept: {
    method: 'PUT',
    path: '/invitations/:token/acceptance',
    access: 'member',
    summary: 'Join as the member signed in',
    params: ByToken,
    perMinute: 30,
    ok: { status: 200, body: MyOrganization },
    refusals: ['organizations.invitation_not_found', 'organizations.invitation_over', 'organizations.already_member'],
  },
  decline: {
    method: 'PUT',
    path: '/invitations/:token/refusal',
    access: 'anyone',
    summary: 'Say no',
    params: ByToken,
    perMinute: 30,
    ok: { status: 204 },
    refusals: ['organizations.invitation_not_found', 'organizations.invitation_over'],
  },
} as const satisfies Record<string, RouteSpec>;
