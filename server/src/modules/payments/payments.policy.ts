import type { OrganizationRole } from '#core/organizations';

/** Money is for those who answer for the organization, not for its daily helpers. */
export function maySeeMoney(role: OrganizationRole | null, platformRole: string): boolean {
  return role === 'owner' || role === 'manager' || platformRole === 'admin';
}
