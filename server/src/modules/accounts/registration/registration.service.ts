import { Injectable } from '@nestjs/common';
import { EmailVerified, MemberRegistered } from '#core/accounts';
import { Audit } from '#kit/audit/audit';
import type { Actor } from '#kit/auth/actor';
import { hashOf, newSecret } from '#kit/auth/secret';
import { Database, type Tx } from '#kit/database/database';
import { Facts } from '#kit/facts/facts';
import { RateLimits } from '#kit/http/rate-limits';
import { newId } from '#kit/ids';
import { Jobs } from '#kit/jobs/jobs';
import { Refusal } from '#kit/refusal';
import { AccountsLetters } from '../accounts.mail.ts';
import { ResendConfirmation } from '../later.jobs.ts';
import { MembersRepository } from '../members/members.repository.ts';
import { Hashing } from '../passwords/hashing.service.ts';
import { isWeak } from '../passwords/password.ts';
import { safeNext } from '../sessions/next.ts';
import { type Issued, Sessions } from '../sessions/sessions.service.ts';
import { type Registration, RegistrationsRepository } from './registrations.repository.ts';

export interface SignUp {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly locale: 'fr' | 'en';
  readonly next?: string | undefined;
}

export interface Confirmation {
  readonly token: string;
  readonly password?: string | undefined;
}

const MOST_LETTERS_AN_HOUR = 10;

/** Signing up: an account exists from the moment the link of the letter is followed by whoever chose its password. */
@Injectable()
export class RegistrationService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly facts: Facts,
    private readonly jobs: Jobs,
    private readonly limits: RateLimits,
    private readonly letters: AccountsLetters,
    private readonly hashing: Hashing,
    private readonly members: MembersRepository,
    private readonly registrations: RegistrationsRepository,
    private readonly sessions: Sessions,
  ) {}

  /** Answers, and takes, the same for a known address; only its owner learns the difference. The secret of this browser. */
  async register(signUp: SignUp, browser: string | undefined): Promise<{ email: string; browser: string }> {
    this.limits.take(`accounts.register ${signUp.email}`, 5);
    if (isWeak(signUp.password, signUp)) throw new Refusal('accounts.weak_password', {}, 'password');
    const passwordHash = await this.hashing.hash(signUp.password);
    const secret = isSecret(browser) ? browser : newSecret();
    await this.database.tx((tx) => this.writeTo(tx, { ...signUp, passwordHash, browserHash: hashOf(secret) }));
    return { email: signUp.email, browser: secret };
  }

  /** Follows the link of the letter. Elsewhere than in the browser that signed up, the password must be known as well. */
  async confirm(
    actor: Actor,
    given: Confirmation,
    browser: string | undefined,
  ): Promise<{ issued: Issued; next: string | null }> {
    const registration = await this.registrations.findByToken(this.database.read, hashOf(given.token));
    if (!registration) throw new Refusal('accounts.link_expired');
    if (!isFrom(browser, registration)) await this.prove(registration, given.password);
    const issued = await this.database.tx((tx) => this.begin(tx, actor, registration));
    return { issued, next: registration.next && safeNext(registration.next, '/') };
  }

  /** The work is done later, so that the answer takes the same time for every address. */
  async askAgain(email: string, browser: string | undefined): Promise<{ email: string }> {
    this.limits.take(`accounts.resend ${email}`, 5);
    const browserHash = isSecret(browser) ? hashOf(browser).toString('hex') : null;
    await this.database.tx((tx) => this.jobs.enqueue(tx, new ResendConfirmation({ email, browserHash })));
    return { email };
  }

  /** Sends the letter again, with a new link. */
  async resend({ email, browserHash }: ResendConfirmation['data']): Promise<void> {
    await this.database.tx(async (tx) => {
      const found = await this.registrations.latest(
        tx,
        email,
        browserHash === null ? null : Buffer.from(browserHash, 'hex'),
      );
      const token = newSecret();
      if (!found || !(await this.registrations.renew(tx, found.id, hashOf(token)))) return;
      await this.letters.confirmation(tx, { ...found, key: `${found.id} ${found.letters + 1}`, token });
    });
  }

  private async writeTo(tx: Tx, given: SignUp & { passwordHash: string; browserHash: Buffer }): Promise<void> {
    const member = await this.members.findByEmail(tx, given.email);
    if (member) return this.letters.alreadyRegistered(tx, member);
    if ((await this.registrations.lettersLately(tx, given.email)) >= MOST_LETTERS_AN_HOUR) return;
    const [id, token] = [newId(), newSecret()];
    const next = given.next === undefined ? null : safeNext(given.next, '/');
    await this.registrations.insert(tx, { ...given, id, next, tokenHash: hashOf(token) });
    await this.letters.confirmation(tx, { ...given, key: id, token });
  }

  private async prove({ passwordHash }: Registration, password: string | undefined): Promise<void> {
    if (password === undefined) throw new Refusal('accounts.password_needed', {}, 'password');
    const { ok } = await this.hashing.verify(password, passwordHash);
    if (!ok) throw new Refusal('accounts.wrong_password', {}, 'password');
  }

  private async begin(tx: Tx, actor: Actor, registration: Registration): Promise<Issued> {
    const [memberId, { email }] = [newId(), registration];
    const taken = await this.registrations.take(tx, registration);
    if (!taken || !(await this.members.insert(tx, { ...registration, id: memberId })))
      throw new Refusal('accounts.link_expired');
    await this.audit.record(tx, { id: memberId, role: 'member' }, 'accounts.registered', {
      type: 'member',
      id: memberId,
    });
    await this.facts.tell(tx, new MemberRegistered({ memberId }), new EmailVerified({ memberId, email }));
    return this.sessions.begin(tx, actor, { memberId, proof: { method: 'confirmation' } });
  }
}

function isSecret(text: string | undefined): text is string {
  return text !== undefined && /^[\w-]{43}$/.test(text);
}

function isFrom(browser: string | undefined, { browserHash }: Registration): boolean {
  return isSecret(browser) && hashOf(browser).equals(browserHash);
}
