import { Injectable } from '@nestjs/common';
import { SessionRevoked } from '#core/accounts';
import { Audit } from '#kit/audit/audit';
import { signAccess } from '#kit/auth/access-token';
import type { Actor } from '#kit/auth/actor';
import { hashOf, newSecret } from '#kit/auth/secret';
import { SessionGate } from '#kit/auth/session-gate';
import { Config } from '#kit/config/settings';
import { afterCommit, Database, type Tx } from '#kit/database/database';
import { Facts } from '#kit/facts/facts';
import { newId } from '#kit/ids';
import { Refusal } from '#kit/refusal';
import type { Member } from '../members/member.ts';
import { MembersRepository } from '../members/members.repository.ts';
import { judge } from './rotation.ts';
import {
  type EndedWhy,
  type LockedFamily,
  type Method,
  type SavedSession,
  SessionsRepository,
} from './sessions.repository.ts';
import { SignInsRepository } from './sign-ins.repository.ts';

/** A sign-in, or its continuation, with the secrets to hand out. */
export interface Issued {
  readonly member: Member;
  readonly accessToken: string;
  readonly refreshToken: string;
}

/** How somebody proved who they are. */
export interface Proof {
  readonly method: Method;
  readonly provider?: string;
}

/** Sessions: begun by a proof, carried on by refresh tokens that are used once, ended for good. */
@Injectable()
export class Sessions {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly facts: Facts,
    private readonly gate: SessionGate,
    private readonly members: MembersRepository,
    private readonly sessions: SessionsRepository,
    private readonly signIns: SignInsRepository,
  ) {}

  /** Begins a session in the transaction of what proved the person. */
  async begin(tx: Tx, actor: Actor, signIn: { readonly memberId: string; readonly proof: Proof }): Promise<Issued> {
    const { memberId, proof } = signIn;
    const [id, { ip, userAgent }] = [newId(), actor];
    const provider = proof.provider ?? null;
    await this.sessions.insert(tx, { id, memberId, method: proof.method, provider, ip, userAgent });
    await this.signIns.insert(tx, { memberId, outcome: 'success', method: proof.method, provider, ip, userAgent });
    return this.issue(tx, { memberId, sessionId: id, generation: 1 });
  }

  /** Trades a refresh token for the next one. A token used before ends the whole session. */
  async refresh(actor: Actor, refreshToken: string | undefined): Promise<Issued> {
    const issued = await this.tryRefresh(actor, refreshToken);
    if (!issued) throw new Refusal('accounts.session_over');
    return issued;
  }

  /** The same; undefined when the session is over. */
  async tryRefresh(actor: Actor, refreshToken: string | undefined): Promise<Issued | undefined> {
    if (!refreshToken) return undefined;
    return this.database.tx((tx) => this.rotate(tx, actor, refreshToken));
  }

  async list(actor: Actor): Promise<SavedSession[]> {
    return this.sessions.list(this.database.read, memberOf(actor));
  }

  /** Ends the session of this request, by access or refresh token. */
  async signOut(actor: Actor, refreshToken: string | undefined): Promise<void> {
    await this.database.tx(async (tx) => {
      const family = refreshToken ? await this.sessions.lockFamily(tx, hashOf(refreshToken)) : undefined;
      if (family) await this.end(tx, { memberId: family.memberId, only: family.sessionId }, 'signed_out');
      if (actor.id && actor.session) await this.end(tx, { memberId: actor.id, only: actor.session }, 'signed_out');
    });
  }

  /** Ends one of one's own. */
  async endOne(actor: Actor, sessionId: string): Promise<void> {
    await this.database.tx(async (tx) => {
      const ended = await this.end(tx, { memberId: memberOf(actor), only: sessionId }, 'ended');
      if (ended.length === 0) throw new Refusal('kit.not_found');
      await this.audit.record(tx, actor, 'accounts.session_ended', { type: 'session', id: sessionId });
    });
  }

  /** Ends all of one's own but this one; how many. */
  async endOthers(actor: Actor): Promise<number> {
    return this.database.tx(async (tx) => {
      const memberId = memberOf(actor);
      const ended = await this.end(tx, { memberId, except: actor.session }, 'ended');
      if (ended.length > 0)
        await this.audit.record(
          tx,
          actor,
          'accounts.sessions_ended',
          { type: 'member', id: memberId },
          { ended: ended.length },
        );
      return ended.length;
    });
  }

  /** Ends sessions in a transaction; their access tokens are worth nothing from its commit on. */
  async end(tx: Tx, which: Parameters<SessionsRepository['end']>[1], why: EndedWhy): Promise<string[]> {
    const sessionIds = await this.sessions.end(tx, which, why);
    if (sessionIds.length === 0) return sessionIds;
    await this.facts.tell(tx, new SessionRevoked({ memberId: which.memberId, sessionIds }));
    afterCommit(tx, () => this.gate.forget(sessionIds));
    return sessionIds;
  }

  private async rotate(tx: Tx, actor: Actor, refreshToken: string): Promise<Issued | undefined> {
    const hash = hashOf(refreshToken);
    const family = await this.sessions.lockFamily(tx, hash);
    if (!family) return undefined;
    const token = { hash, generation: family.tokenGeneration };
    const verdict = judge(family, token, family.now);
    if (verdict === 'reuse') await this.stolen(tx, actor, family);
    if (verdict === 'reuse' || verdict === 'over') return undefined;
    if (verdict === 'rotate') await this.sessions.advance(tx, family.sessionId, token);
    await this.sessions.touch(tx, family.sessionId, actor);
    return this.issue(tx, { memberId: family.memberId, sessionId: family.sessionId, generation: token.generation + 1 });
  }

  private async stolen(tx: Tx, actor: Actor, { memberId, sessionId }: LockedFamily): Promise<void> {
    await this.end(tx, { memberId, only: sessionId }, 'reuse');
    const { ip, userAgent } = actor;
    await this.signIns.insert(tx, { memberId, outcome: 'reuse', method: 'refresh', provider: null, ip, userAgent });
    await this.audit.record(tx, actor, 'accounts.token_reused', { type: 'session', id: sessionId }, { memberId });
  }

  private async issue(tx: Tx, next: { memberId: string; sessionId: string; generation: number }): Promise<Issued> {
    const refreshToken = newSecret();
    await this.sessions.insertToken(tx, { ...next, hash: hashOf(refreshToken) });
    const member = await this.members.find(tx, next.memberId);
    if (!member) throw new Error(`session of nobody: ${next.sessionId}`);
    const claims = { sub: member.id, sid: next.sessionId, role: member.role };
    return { member, accessToken: await signAccess(this.config.values.AUTH_SECRET, claims), refreshToken };
  }
}

/** Routes for members have one; a use case called otherwise must not act as nobody. */
export function memberOf(actor: Actor): string {
  if (!actor.id) throw new Refusal('kit.sign_in');
  return actor.id;
}
