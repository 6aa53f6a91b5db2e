/** A session as its refresh tokens see it. Its tokens are numbered by generation; each use begets one of the next. */
export interface Family {
  readonly endedAt: Date | null;
  readonly expiresAt: Date;
  /** Youngest generation that was ever presented; 0 before the first use. */
  readonly generation: number;
  /** The token that was the first of that generation to be presented, and when. */
  readonly presentedHash: Buffer | null;
  readonly presentedAt: Date | null;
}

export interface PresentedToken {
  readonly hash: Buffer;
  readonly generation: number;
}

/** Two tabs, or an answer that got lost: for so long the same token may come twice. */
const GRACE_MS = 10_000;

export type Rotation =
  /** A token of the next generation is due. */
  | 'rotate'
  /** The same token again within seconds: another of the next generation is due, the first to be used wins. */
  | 'again'
  /** A token that was used before, or whose sibling was: somebody has a copy. */
  | 'reuse'
  | 'over';

/** What is to be done with a refresh token of this family at this moment. */
export function judge(family: Family, token: PresentedToken, now: Date): Rotation {
  if (family.endedAt !== null || family.expiresAt <= now) return 'over';
  if (token.generation === family.generation + 1) return 'rotate';
  return isSameAgain(family, token) && isLately(family, now) ? 'again' : 'reuse';
}

function isSameAgain({ generation, presentedHash }: Family, token: PresentedToken): boolean {
  return token.generation === generation && presentedHash !== null && presentedHash.equals(token.hash);
}

function isLately({ presentedAt }: Family, now: Date): boolean {
  return presentedAt !== null && now.getTime() - presentedAt.getTime() < GRACE_MS;
}
