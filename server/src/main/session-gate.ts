import { Global, Injectable, Module } from '@nestjs/common';
import { AccountsPort } from '#core/accounts';
import { SessionGate } from '#kit/auth/session-gate';

const TRUST_MS = 5_000;
const MOST = 50_000;

/** Asks accounts whether a session is still good; an answer is believed for five seconds. */
@Injectable()
class CachedSessionGate extends SessionGate {
  private readonly known = new Map<string, { alive: Promise<boolean>; until: number }>();

  constructor(private readonly accounts: AccountsPort) {
    super();
  }

  override alive(sessionId: string): Promise<boolean> {
    const now = performance.now();
    const kept = this.known.get(sessionId);
    if (kept && kept.until > now) return kept.alive;
    const alive = this.accounts.endedSessions({ ids: [sessionId] }).then((ended) => ended.length === 0);
    alive.catch(() => this.known.delete(sessionId));
    if (this.known.size >= MOST) this.known.clear();
    this.known.set(sessionId, { alive, until: now + TRUST_MS });
    return alive;
  }

  override forget(sessionIds: readonly string[]): void {
    for (const id of sessionIds) this.known.delete(id);
  }
}

/** Within reach of the module that ends sessions. */
@Global()
@Module({ providers: [{ provide: SessionGate, useClass: CachedSessionGate }], exports: [SessionGate] })
export class SessionGateModule {}
