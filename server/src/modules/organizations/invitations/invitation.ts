import type { OrganizationRole } from '#core/organizations';

export interface Invitation {
  readonly id: string;
  readonly organizationId: string;
  readonly email: string;
  readonly role: OrganizationRole;
  /** Member id. */
  readonly invitedBy: string;
  readonly letters: number;
  readonly sentAt: Date;
  readonly expiresAt: Date;
  readonly answer: 'accepted' | 'declined' | 'revoked' | null;
}

export type InvitationStatus = 'pending' | 'accepted' | 'declined' | 'revoked' | 'expired';

export function statusOf({ answer, expiresAt }: Pick<Invitation, 'answer' | 'expiresAt'>, now: Date): InvitationStatus {
  return answer ?? (expiresAt <= now ? 'expired' : 'pending');
}

const PAUSE_MS = 10 * 60_000;
const MOST_LETTERS = 10;

/** Whether another letter may go out: not right after the last one, and not for ever. */
export function canRemind({ sentAt, letters }: Pick<Invitation, 'sentAt' | 'letters'>, now: Date): boolean {
  return letters < MOST_LETTERS && now.getTime() - sentAt.getTime() >= PAUSE_MS;
}
