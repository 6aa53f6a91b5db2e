/** An organization as it is kept. */
export interface Organization {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly bio: string | null;
  readonly city: string | null;
  readonly trade: string;
  readonly skills: readonly string[];
  readonly links: readonly Link[];
  readonly logoId: string | null;
  readonly coverId: string | null;
  readonly contact: { readonly email: string | null; readonly phone: string | null };
  readonly legal: LegalIdentity;
  readonly createdAt: Date;
  readonly suspension: { readonly at: Date; readonly reason: string } | null;
}

export interface Link {
  readonly label: string;
  readonly url: string;
}

export interface LegalIdentity {
  readonly name: string;
  readonly address: string | null;
  readonly registration: string | null;
  readonly vatNumber: string | null;
}

/** The part its people write. */
export type Draft = Omit<Organization, 'id' | 'logoId' | 'coverId' | 'createdAt' | 'suspension'>;

/** The draft as it is kept: nothing instead of empty, each skill once. */
export function tidy(draft: Draft): Draft {
  const { bio, city, contact, legal, skills } = draft;
  return {
    ...draft,
    bio: bio || null,
    city: city || null,
    contact: { email: contact.email || null, phone: contact.phone || null },
    legal: { ...legal, address: legal.address || null, registration: legal.registration || null },
    skills: skills.filter((skill, place) => skills.findIndex((other) => sameWord(other, skill)) === place),
  };
}

function sameWord(left: string, right: string): boolean {
  return left.localeCompare(right, 'fr', { sensitivity: 'base' }) === 0;
}

/** Where a picture is served; a new picture has a new address, so it may be kept by caches for ever. */
export function pictureUrlOf(pictureId: string | null): string | null {
  return pictureId === null ? null : `/api/organization-pictures/${pictureId}`;
}
