import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { EmailVerified, MemberRegistered } from '#core/accounts';
import { Audit } from '#kit/audit/audit';
import type { Actor } from '#kit/auth/actor';
import { seal, unseal } from '#kit/auth/sealed';
import type { OidcProviderSettings } from '#kit/config/oidc-providers';
import { Config } from '#kit/config/settings';
import { Database, type Tx } from '#kit/database/database';
import { Facts } from '#kit/facts/facts';
import { newId } from '#kit/ids';
import { logger } from '#kit/telemetry/logger';
import type { Member } from '../members/member.ts';
import { MembersRepository } from '../members/members.repository.ts';
import { localeOf, safeNext, signInPage } from '../sessions/next.ts';
import { type Issued, Sessions } from '../sessions/sessions.service.ts';
import { SignInsRepository } from '../sessions/sign-ins.repository.ts';
import { type Claims, OidcProviders } from './oidc.provider.ts';
import { IdentitiesRepository } from './identities.repository.ts';

/** Why it did not work, as the sign-in page reads it. */
type OidcFailure =
  | 'oidc_cancelled'
  | 'oidc_expired'
  | 'oidc_failed'
  | 'oidc_unreachable'
  | 'oidc_unverified'
  | 'oidc_other'
  | 'suspended';

/** Where to send the browser; with a session when it worked, with the sealed flow when it is on its way. */
export interface Onward {
  readonly location: string;
  readonly issued?: Issued;
  readonly flow?: string;
}

/** A browser that comes back from a provider. */
export interface Arrival {
  readonly provider: string;
  readonly query: Query;
  /** The sealed flow its cookie carried. */
  readonly flow: string | undefined;
}

type Query = Readonly<Record<string, unknown>>;

interface Told {
  readonly provider: string;
  readonly claims: Claims | OidcFailure;
}

const Flow = z.object({
  provider: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  next: z.string().nullable(),
  locale: z.enum(['fr', 'en']),
});
type Flow = z.output<typeof Flow>;
const FLOW_SECONDS = 3_600;

/** Signing in through a provider. Every failure leads back to the sign-in page, which says what happened. */
@Injectable()
export class OidcService {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly facts: Facts,
    private readonly providers: OidcProviders,
    private readonly identities: IdentitiesRepository,
    private readonly members: MembersRepository,
    private readonly sessions: Sessions,
    private readonly signIns: SignInsRepository,
  ) {}

  list(): readonly OidcProviderSettings[] {
    return this.providers.list();
  }

  async start(actor: Actor, name: string, wanted: string | undefined): Promise<Onward> {
    const next = wanted === undefined ? null : safeNext(wanted, '/');
    const locale = localeOf(next, actor.locale);
    const provider = this.providers.find(name);
    if (!provider) return back(locale, 'oidc_failed', next);
    try {
      const { url, checks } = await this.providers.begin(provider);
      return {
        location: url,
        flow: await seal(this.flowSeal(), { ...checks, provider: name, next, locale }, FLOW_SECONDS),
      };
    } catch (error) {
      logger.warn({ err: error, provider: name }, 'a sign-in provider does not answer');
      return back(locale, 'oidc_unreachable', next);
    }
  }

  async finish(actor: Actor, came: Arrival): Promise<Onward> {
    const flow = came.flow === undefined ? null : await unseal(this.flowSeal(), came.flow, Flow);
    const provider = this.providers.find(came.provider);
    if (!flow || !provider || flow.provider !== came.provider) return back(actor.locale, 'oidc_expired', null);
    const from = { provider: provider.name, claims: await this.claimsOf(provider, came.query, flow) };
    const done = await this.database.tx((tx) => this.signIn(tx, { ...actor, locale: flow.locale }, from));
    if (typeof done === 'string') return back(flow.locale, done, flow.next);
    return { location: flow.next ?? `/${done.member.locale}/space`, issued: done };
  }

  private async claimsOf(provider: OidcProviderSettings, query: Query, flow: Flow): Promise<Claims | OidcFailure> {
    if (query['error'] === 'access_denied') return 'oidc_cancelled';
    if (query['error'] !== undefined) return 'oidc_failed';
    const given = Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]);
    return this.providers.finish(provider, new URLSearchParams(given), flow).catch((error: unknown) => {
      logger.warn({ err: error, provider: provider.name }, 'a sign-in through a provider failed');
      return 'oidc_failed' as const;
    });
  }

  private async signIn(tx: Tx, actor: Actor, from: Told): Promise<Issued | OidcFailure> {
    const { provider, claims } = from;
    if (typeof claims === 'string') return claims;
    const linked = await this.identities.memberOf(tx, { provider, subject: claims.subject });
    const member = linked ? await this.members.find(tx, linked) : await this.meet(tx, actor, { provider, claims });
    if (typeof member === 'string' || !member) return member ?? 'oidc_failed';
    if (member.suspension) return this.refuse(tx, actor, { provider, memberId: member.id });
    return this.sessions.begin(tx, actor, { memberId: member.id, proof: { method: 'oidc', provider } });
  }

  private async refuse(tx: Tx, actor: Actor, who: { provider: string; memberId: string }): Promise<OidcFailure> {
    const { ip, userAgent } = actor;
    await this.signIns.insert(tx, { ...who, outcome: 'suspended', method: 'oidc', ip, userAgent });
    return 'suspended';
  }

  /** Somebody who comes from there for the first time. Only an address the provider has verified says who they are here. */
  private async meet(
    tx: Tx,
    actor: Actor,
    { provider, claims }: { provider: string; claims: Claims },
  ): Promise<Member | OidcFailure> {
    const email = z.email().max(254).safeParse(claims.email).data;
    if (!claims.emailVerified || !email) return 'oidc_unverified';
    const member =
      (await this.members.findByEmail(tx, email)) ?? (await this.register(tx, actor, { ...claims, email }));
    if (!member || !(await this.identities.link(tx, member.id, { provider, subject: claims.subject })))
      return 'oidc_other';
    const person = { id: member.id, role: member.role };
    await this.audit.record(tx, person, 'accounts.identity_linked', { type: 'member', id: member.id }, { provider });
    return member;
  }

  private async register(tx: Tx, actor: Actor, claims: Claims & { email: string }): Promise<Member | undefined> {
    const [memberId, { email }] = [newId(), claims];
    const name = (claims.name ?? email.split('@')[0]!).slice(0, 80);
    const isNew = await this.members.insert(tx, {
      id: memberId,
      name,
      email,
      passwordHash: null,
      locale: claims.locale ?? actor.locale,
    });
    if (!isNew) return this.members.findByEmail(tx, email);
    await this.audit.record(tx, { id: memberId, role: 'member' }, 'accounts.registered', {
      type: 'member',
      id: memberId,
    });
    await this.facts.tell(tx, new MemberRegistered({ memberId }), new EmailVerified({ memberId, email }));
    return this.members.find(tx, memberId);
  }

  private flowSeal() {
    return { secret: this.config.values.AUTH_SECRET, purpose: 'accounts.oidc' };
  }
}

function back(locale: 'fr' | 'en', error: OidcFailure, next: string | null): Onward {
  return { location: signInPage(locale, { error, next }) };
}
