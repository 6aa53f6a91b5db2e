import type { OrganizationRole } from '#core/organizations';

/** Everybody who works there reads what is sold, drafts included. */
export function canRead(role: OrganizationRole | null): boolean {
  return role !== null;
}

/** Prices and terms bind the organization: owners and managers write them. */
export function canWrite(role: OrganizationRole | null): boolean {
  return role === 'owner' || role === 'manager';
}
