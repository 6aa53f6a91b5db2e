/** Who a row may be, as they are now. */
export interface Match {
  readonly line: number;
  /** One of its addresses is theirs. */
  readonly byEmail: readonly string[];
  /** Same phone and same name. */
  readonly byPhone: readonly string[];
}

/** Whom the row completes: an address says it for sure, phone and name together nearly so. Null for somebody new. */
export function matchedId(match: Match | undefined): string | null {
  return match?.byEmail[0] ?? match?.byPhone[0] ?? null;
}

/** Its addresses are those of two clients: only a person can say which one is meant. */
export function isTwo(match: Match | undefined): boolean {
  return (match?.byEmail.length ?? 0) > 1;
}
