import { accounts } from '@estrade/api/accounts';
import { organizations } from '@estrade/api/organizations';
import { readQuery } from '@/kit/query';

type Search = Record<string, string | string[] | undefined>;

export function readMembersFilter(search: Search) {
  return readQuery(accounts.members.query.pick({ q: true, role: true, status: true }), search);
}
export type MembersFilter = ReturnType<typeof readMembersFilter>;

export function readOrganizationsFilter(search: Search) {
  return readQuery(organizations.all.query.pick({ q: true, status: true }), search);
}
export type OrganizationsFilter = ReturnType<typeof readOrganizationsFilter>;
