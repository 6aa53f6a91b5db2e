import type { PlatformRole } from './members/member.ts';

const RANK: Readonly<Record<PlatformRole, number>> = { member: 0, moderator: 1, admin: 2 };

/** Nobody decides about their own account: so the house never loses its last administrator. */
export function canDecideAbout(actorId: string | null, memberId: string): boolean {
  return actorId !== memberId;
}

/** Does somebody who had this role lose rights by the other? */
export function losesRights(from: PlatformRole, to: PlatformRole): boolean {
  return RANK[to] < RANK[from];
}
