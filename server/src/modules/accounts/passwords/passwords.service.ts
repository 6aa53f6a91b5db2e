import { Injectable } from '@nestjs/common';
import { Audit } from '#kit/audit/audit';
import type { Actor } from '#kit/auth/actor';
import { hashOf, newSecret } from '#kit/auth/secret';
import { Database, type Tx } from '#kit/database/database';
import { RateLimits } from '#kit/http/rate-limits';
import { newId } from '#kit/ids';
import { Jobs } from '#kit/jobs/jobs';
import { Refusal } from '#kit/refusal';
import { AccountsLetters } from '../accounts.mail.ts';
import { SendReset } from '../later.jobs.ts';
import type { Member } from '../members/member.ts';
import { MembersRepository } from '../members/members.repository.ts';
import { type Issued, memberOf, Sessions } from '../sessions/sessions.service.ts';
import { Hashing } from './hashing.service.ts';
import { LinksRepository } from './links.repository.ts';
import { isWeak } from './password.ts';

export interface PasswordChange {
  readonly current: string;
  readonly password: string;
}

/** Forgotten and changed passwords. */
@Injectable()
export class PasswordsService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly jobs: Jobs,
    private readonly limits: RateLimits,
    private readonly letters: AccountsLetters,
    private readonly hashing: Hashing,
    private readonly links: LinksRepository,
    private readonly members: MembersRepository,
    private readonly sessions: Sessions,
  ) {}

  /** The work is done later, so that the answer takes the same time for every address. */
  async askReset(email: string): Promise<{ email: string }> {
    this.limits.take(`accounts.reset ${email}`, 3);
    await this.database.tx((tx) => this.jobs.enqueue(tx, new SendReset({ email })));
    return { email };
  }

  /** Sends the letter, if there is somebody to send it to and none left a minute ago. */
  async sendReset(email: string): Promise<void> {
    await this.database.tx(async (tx) => {
      const member = await this.members.findByEmail(tx, email);
      if (!member || member.suspension) return;
      const [id, token] = [newId(), newSecret()];
      const link = {
        id,
        memberId: member.id,
        purpose: 'password',
        tokenHash: hashOf(token),
        email: null,
        hours: 1,
      } as const;
      if (await this.links.replace(tx, link)) await this.letters.reset(tx, { ...member, key: id, token });
    });
  }

  /** With the link of the letter: every session ends, a new one begins. */
  async reset(actor: Actor, { token, password }: { token: string; password: string }): Promise<Issued> {
    const member = await this.memberOfLink(token);
    const passwordHash = await this.hashNew(password, member);
    return this.database.tx(async (tx) => {
      const link = await this.links.take(tx, 'password', hashOf(token));
      if (!link) throw new Refusal('accounts.link_expired');
      const person = { id: member.id, role: member.role };
      await this.replace(tx, member, { passwordHash, keep: null });
      await this.audit.record(tx, person, 'accounts.password_reset', { type: 'member', id: member.id });
      return this.sessions.begin(tx, actor, { memberId: member.id, proof: { method: 'reset' } });
    });
  }

  /** Knowing the present one: every other session ends. */
  async change(actor: Actor, { current, password }: PasswordChange): Promise<void> {
    const member = await this.prove(actor, current, 'current');
    const passwordHash = await this.hashNew(password, member);
    await this.database.tx(async (tx) => {
      await this.replace(tx, member, { passwordHash, keep: actor.session });
      await this.audit.record(tx, actor, 'accounts.password_changed', { type: 'member', id: member.id });
    });
  }

  /** The member who acts, if this is their password; `field` is the input it came from. */
  async prove(actor: Actor, password: string, field: string): Promise<Member> {
    const memberId = memberOf(actor);
    this.limits.take(`accounts.prove ${memberId}`, 10);
    const member = await this.members.find(this.database.read, memberId);
    if (!member) throw new Refusal('accounts.not_found');
    if (member.passwordHash === null) throw new Refusal('accounts.no_password');
    const { ok } = await this.hashing.verify(password, member.passwordHash);
    if (!ok) throw new Refusal('accounts.wrong_password', {}, field);
    return member;
  }

  private async memberOfLink(token: string): Promise<Member> {
    const link = await this.links.find(this.database.read, 'password', hashOf(token));
    const member = link && (await this.members.find(this.database.read, link.memberId));
    if (!member) throw new Refusal('accounts.link_expired');
    if (member.suspension) throw new Refusal('accounts.suspended');
    return member;
  }

  private async hashNew(password: string, owner: Member): Promise<string> {
    if (isWeak(password, owner)) throw new Refusal('accounts.weak_password', {}, 'password');
    return this.hashing.hash(password);
  }

  private async replace(tx: Tx, member: Member, to: { passwordHash: string; keep: string | null }): Promise<void> {
    await this.members.setPassword(tx, member.id, to.passwordHash);
    await this.links.remove(tx, member.id, 'password');
    await this.sessions.end(tx, { memberId: member.id, except: to.keep }, 'password');
    await this.letters.passwordChanged(tx, { ...member, key: newId() });
  }
}
