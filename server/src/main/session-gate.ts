import { Injectable } from '@nestjs/common';
import { AccountsPort } from '#core/accounts';
import { SessionGate } from '#kit/auth/session-gate';

const TRUST_MS = 5_000;
const MOST = 50_000;

/** Asks accounts whether a session is still good; an answer is believed for five seconds. */
@Injectable()
export class CachedSessionGate extends SessionGate {
  private readonly known = new Map<string, { alive: Promise<boolean>; until: number }>();

  constructor(private readonly accounts: AccountsPort) {
    super();
  }

  override alive(sessionId: string): Promise<boolean> {
    const now = performance.now();
    const kept = this.known.get(sessionId);
    if (kept && kept.until > now) return kept.alive;
    const alive = this.accounts.aliveSessions({ ids: [sessionId] }).then((ids) => ids.includes(sessionId));
    alive.catch(() => this.known.delete(sessionId));
    if (this.known.size >= MOST) this.known.clear();
    this.known.set(sessionId, { alive, until: now + TRUST_MS });
    return alive;
  }

  /** After a revocation in this process, nothing old is believed. */
  forget(sessionIds: readonly string[]): void {
    for (const id of sessionIds) this.known.delete(id);
  }
}
