/** Who acts. Visitors have no id; everyone else is known by a valid access token. */
export interface Actor {
  readonly id: string | null;
  readonly role: ActorRole;
  /** The sign-in this request belongs to. */
  readonly session: string | null;
  readonly locale: 'fr' | 'en';
  /** Address the request came from, for limits and the sign-in history. */
  readonly ip: string;
  readonly userAgent: string;
}

export type ActorRole = 'visitor' | 'member' | 'moderator' | 'admin' | 'system';

const RANK: Record<ActorRole, number> = { visitor: 0, member: 1, moderator: 2, admin: 3, system: 4 };

/** Does the role reach at least this one? (admin ≥ moderator ≥ member ≥ visitor) */
export function reaches(role: ActorRole, wanted: ActorRole): boolean {
  return RANK[role] >= RANK[wanted];
}

/** The house itself: jobs, listeners, the demo world. */
export const systemActor: Actor = { id: null, role: 'system', session: null, locale: 'fr', ip: '', userAgent: '' };
