import type { ClientDraft } from '@estrade/api/clients-shapes';

/** What is known of a client, tidied. */
export type Contact = Omit<ClientDraft, 'otherEmails'>;

export type ClientSource = 'hand' | 'purchase' | 'booking' | 'import';

export interface Client extends Contact {
  readonly id: string;
  readonly organizationId: string;
  readonly revision: number;
  readonly source: ClientSource;
  readonly archivedAt: Date | null;
  /** Whom she was merged into; null for who can be found. */
  readonly mergedInto: string | null;
  readonly rootId: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
}

type Named = Pick<Contact, 'firstName' | 'lastName' | 'company' | 'email' | 'phone'>;

/** How to call her: the first thing known that names anybody. */
export function nameOf({ firstName, lastName, company, email, phone }: Named): string {
  return `${firstName} ${lastName}`.trim() || company || email || phone || '';
}

/** A draft without repetitions: tags that differ by case or accents are one, the main address is no other one. */
export function tidied(draft: ClientDraft): ClientDraft {
  const otherEmails = [...new Set(draft.otherEmails)];
  return { ...draft, otherEmails, tags: distinctTags(draft.tags), custom: given(draft.custom) };
}

/** What is wrong with a tidied draft, beside the fields of the trade. */
export function faultOf(draft: ClientDraft): { readonly code: string; readonly field: string } | null {
  if (nameOf(draft) === '') return { code: 'clients.nameless', field: 'lastName' };
  const [first] = draft.otherEmails;
  if (first && draft.email === null) return { code: 'clients.nameless', field: 'email' };
  if (draft.email !== null && draft.otherEmails.includes(draft.email))
    return { code: 'clients.repeated_email', field: 'otherEmails' };
  return null;
}

/** A whole name as first and last: the first word, and the rest. One word alone is a last name. */
export function splitName(name: string): Pick<Contact, 'firstName' | 'lastName'> {
  const words = name.trim().split(/\s+/).filter(Boolean);
  if (words.length < 2) return { firstName: '', lastName: (words[0] ?? '').slice(0, LONGEST_NAME) };
  const [first = '', ...rest] = words;
  return { firstName: first.slice(0, LONGEST_NAME), lastName: rest.join(' ').slice(0, LONGEST_NAME).trim() };
}

/** The first spelling of each stays. */
export function distinctTags(tags: readonly string[]): string[] {
  const seen = new Set<string>();
  return tags.filter((tag) => {
    const key = tag.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}

function given(custom: ClientDraft['custom']): ClientDraft['custom'] {
  return Object.fromEntries(Object.entries(custom).filter(([, value]) => value !== null && value !== ''));
}

const LONGEST_NAME = 80;
