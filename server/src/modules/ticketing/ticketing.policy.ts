import type { OrganizationRole } from '#core/organizations';

/** What somebody may want to do with the ticketing of an organization. */
export type Right = 'see_participants' | 'run_door' | 'sell' | 'see_money' | 'refund' | 'change_tickets';

/** Operators work the door and see who comes; money and settings are for managers and owners. */
const operatorMay: ReadonlySet<Right> = new Set(['see_participants', 'run_door']);

export function may(role: OrganizationRole, right: Right): boolean {
  return role !== 'operator' || operatorMay.has(right);
}
