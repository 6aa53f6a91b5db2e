import type { OrganizationRole } from '@estrade/api/organizations-shapes';

/** Who may do what to whom: what the API decides too, so that nobody is offered what it refuses. */
const roles = ['owner', 'manager', 'operator'] as const satisfies readonly OrganizationRole[];

/** Roles this one may give, and take away: only owners make owners. */
export function rolesGivenBy(role: OrganizationRole): readonly OrganizationRole[] {
  if (role === 'owner') return roles;
  return role === 'manager' ? ['manager', 'operator'] : [];
}

export function canRemove(role: OrganizationRole, other: OrganizationRole): boolean {
  return rolesGivenBy(role).includes(other);
}
