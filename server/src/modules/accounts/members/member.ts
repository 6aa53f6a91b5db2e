export type PlatformRole = 'member' | 'moderator' | 'admin';

/** Somebody with an account: their address is confirmed, always. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** A new address that waits for its confirmation. */
  readonly pendingEmail: string | null;
  /** Null for somebody who only signs in through a provider. */
  readonly passwordHash: string | null;
  readonly role: PlatformRole;
  readonly locale: 'fr' | 'en';
  readonly bio: string | null;
  readonly city: string | null;
  readonly phone: string | null;
  readonly pictureId: string | null;
  readonly wants: Wants;
  readonly providers: readonly string[];
  readonly registeredAt: Date;
  readonly lastSeenAt: Date | null;
  readonly suspension: { readonly at: Date; readonly reason: string } | null;
}

export interface Wants {
  readonly email: boolean;
  readonly sms: boolean;
  readonly inApp: boolean;
}

/** What may be changed by just saying so. */
export interface MemberEdit {
  readonly name?: string;
  readonly locale?: 'fr' | 'en';
  readonly bio?: string | null;
  readonly city?: string | null;
  readonly phone?: string | null;
  readonly wants?: Wants;
}

/** The edit as it is kept: nothing instead of empty, no text messages without a number to send them to. */
export function tidy(edit: MemberEdit): MemberEdit {
  const given = { ...edit, bio: orNull(edit.bio), city: orNull(edit.city) };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function orNull(text: string | null | undefined): string | null | undefined {
  return text === '' ? null : text;
}

/** Text messages wanted, and nowhere to send them. */
export function lacksPhone(member: Pick<Member, 'phone' | 'wants'>): boolean {
  return member.wants.sms && member.phone === null;
}

/** Where a picture is served; a new picture has a new address, so it may be kept by caches for ever. */
export function pictureUrlOf(pictureId: string | null): string | null {
  return pictureId === null ? null : `/api/member-pictures/${pictureId}`;
}
