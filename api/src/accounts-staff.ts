import { z } from 'zod';
import { MembersQuery } from './accounts-forms.ts';
import { AdminMember, PlatformRole, SignIn } from './accounts-shapes.ts';
import { page, PageQuery, text, Uuid } from './common.ts';
import type { RouteSpec } from './route.ts';

const MemberParam = z.object({ memberId: Uuid });

/** What administrators do with accounts. */
export const staffRoutes = {
  members: {
    method: 'GET',
    path: '/admin/members',
    access: 'admin',
    summary: 'All members, newest first',
    query: MembersQuery,
    ok: { status: 200, body: page(AdminMember) },
  },
  member: {
    method: 'GET',
    path: '/admin/members/:memberId',
    access: 'admin',
    summary: 'One member',
    params: MemberParam,
    ok: { status: 200, body: AdminMember },
    refusals: ['accounts.not_found'],
  },
  memberSignIns: {
    method: 'GET',
    path: '/admin/members/:memberId/sign-ins',
    access: 'admin',
    summary: 'Sign-in history of a member',
    params: MemberParam,
    query: PageQuery,
    ok: { status: 200, body: page(SignIn) },
    refusals: ['accounts.not_found'],
  },
  setRole: {
    method: 'PATCH',
    path: '/admin/members/:memberId',
    access: 'admin',
    summary: 'Give a platform role; takes effect at once',
    params: MemberParam,
    body: z.object({ role: PlatformRole }),
    ok: { status: 200, body: AdminMember },
    refusals: ['accounts.not_found', 'accounts.not_yourself'],
  },
  suspend: {
    method: 'PUT',
    path: '/admin/members/:memberId/suspension',
    access: 'admin',
    summary: 'Close an account to its owner: sessions end, sign-in is refused',
    params: MemberParam,
    body: z.object({ reason: text(500) }),
    ok: { status: 200, body: AdminMember },
    refusals: ['accounts.not_found', 'accounts.not_yourself'],
  },
  reactivate: {
    method: 'DELETE',
    path: '/admin/members/:memberId/suspension',
    access: 'admin',
    summary: 'Open it again',
    params: MemberParam,
    ok: { status: 200, body: AdminMember },
    refusals: ['accounts.not_found'],
  },
} as const satisfies Record<string, RouteSpec>;
