import { Injectable } from '@nestjs/common';
import type { Actor } from '#kit/auth/actor';
import { Database } from '#kit/database/database';
import { networkOf } from '#kit/http/bucket';
import { RateLimits } from '#kit/http/rate-limits';
import { Refusal } from '#kit/refusal';
import type { Member } from '../members/member.ts';
import { MembersRepository } from '../members/members.repository.ts';
import { Hashing } from '../passwords/hashing.service.ts';
import { RegistrationsRepository } from '../registration/registrations.repository.ts';
import { type Issued, Sessions } from './sessions.service.ts';
import { SignInsRepository } from './sign-ins.repository.ts';

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** Guesses a minute at one account: from one network, and from everywhere. */
const [GUESSES_FROM_ONE, GUESSES_FROM_ALL] = [8, 60];

/** Signing in with a password. */
@Injectable()
export class Signing {
  constructor(
    private readonly database: Database,
    private readonly limits: RateLimits,
    private readonly hashing: Hashing,
    private readonly members: MembersRepository,
    private readonly registrations: RegistrationsRepository,
    private readonly sessions: Sessions,
    private readonly signIns: SignInsRepository,
  ) {}

  /** The same words and the same time, whether the address or the password is wrong. */
  async signIn(actor: Actor, { email, password }: Credentials): Promise<Issued> {
    this.limits.take(`accounts.guess ${email} ${networkOf(actor.ip)}`, GUESSES_FROM_ONE);
    this.limits.take(`accounts.guess ${email}`, GUESSES_FROM_ALL);
    const member = await this.members.findByEmail(this.database.read, email);
    const waiting = await this.registrations.latest(this.database.read, email);
    const { ok, outdated } = await this.hashing.verify(password, (member ?? waiting)?.passwordHash ?? null);
    if (!ok) return this.refuse(actor, member, 'failure');
    if (!member) throw new Refusal('accounts.not_confirmed', {}, 'email');
    if (member.suspension) return this.refuse(actor, member, 'suspended');
    const renewed = outdated ? await this.hashing.hash(password) : null;
    return this.database.tx(async (tx) => {
      if (renewed) await this.members.setPassword(tx, member.id, renewed);
      return this.sessions.begin(tx, actor, { memberId: member.id, proof: { method: 'password' } });
    });
  }

  private async refuse(actor: Actor, member: Member | undefined, outcome: 'failure' | 'suspended'): Promise<never> {
    const { ip, userAgent } = actor;
    const row = { memberId: member?.id ?? null, outcome, method: 'password' as const, provider: null, ip, userAgent };
    await this.signIns.insert(this.database.read, row);
    throw new Refusal(outcome === 'suspended' ? 'accounts.suspended' : 'accounts.wrong_credentials');
  }
}
