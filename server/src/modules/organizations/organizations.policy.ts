import type { OrganizationRole } from '#core/organizations';

/** What somebody is in the organization; null when nothing: for them it is not there. */
export type Standing = OrganizationRole | null;

/** May change its page, identity and pictures. */
export function canEdit(standing: Standing): boolean {
  return runsIt(standing);
}

/** May see who was invited, invite, and take invitations back. */
export function canInvite(standing: Standing): boolean {
  return runsIt(standing);
}

/** May see the addresses of the others. */
export function canSeeAddresses(standing: Standing): boolean {
  return runsIt(standing);
}

/** May make somebody this: only owners make owners. */
export function canGive(standing: Standing, role: OrganizationRole): boolean {
  return standing === 'owner' || (standing === 'manager' && role !== 'owner');
}

/** May change what somebody is, from one role to another: both must be theirs to give. */
export function canChange(standing: Standing, from: OrganizationRole, to: OrganizationRole): boolean {
  return canGive(standing, from) && canGive(standing, to);
}

/** May remove somebody who is this; everybody may go by themselves. */
export function canRemove(standing: Standing, role: OrganizationRole, self: boolean): boolean {
  return standing !== null && (self || canGive(standing, role));
}

function runsIt(standing: Standing): boolean {
  return standing === 'owner' || standing === 'manager';
}

interface Person {
  readonly memberId: string;
  readonly role: OrganizationRole;
}

/** Whether the organization would have no owner once this person is something else, or gone. */
export function losesLastOwner(team: readonly Person[], memberId: string, next: Standing): boolean {
  if (next === 'owner') return false;
  const owners = team.filter(({ role }) => role === 'owner');
  return owners.length === 1 && owners[0]?.memberId === memberId;
}
