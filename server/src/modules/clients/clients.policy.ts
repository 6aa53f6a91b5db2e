import type { OrganizationRole } from '#core/organizations';

/**
 * Owners and managers know the clients. Who only works at the door does not: an address book is no business of people who
 * come for an evening.
 */
export function canKnowClients(role: OrganizationRole | null): boolean {
  return role === 'owner' || role === 'manager';
}

/** Notes say what somebody meant to say: their author takes them back, or an owner. */
export function canRemoveNote(
  person: { readonly id: string | null; readonly role: OrganizationRole | null },
  note: { readonly authorId: string | null },
): boolean {
  return person.role === 'owner' || (canKnowClients(person.role) && person.id !== null && person.id === note.authorId);
}
