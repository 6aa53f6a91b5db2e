import { Injectable } from '@nestjs/common';
import { EmailVerified, MemberChanged } from '#core/accounts';
import { Audit } from '#kit/audit/audit';
import type { Actor } from '#kit/auth/actor';
import { hashOf, newSecret } from '#kit/auth/secret';
import { Database, type Tx } from '#kit/database/database';
import { Facts } from '#kit/facts/facts';
import { newId } from '#kit/ids';
import { Refusal } from '#kit/refusal';
import { AccountsLetters } from '../accounts.mail.ts';
import type { Member } from '../members/member.ts';
import { MembersRepository } from '../members/members.repository.ts';
import { LinksRepository } from './links.repository.ts';
import { PasswordsService } from './passwords.service.ts';

export interface EmailChange {
  readonly email: string;
  readonly password: string;
}

/** Moving an account to another address: asked with the password, done by the link sent there. */
@Injectable()
export class EmailService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly facts: Facts,
    private readonly letters: AccountsLetters,
    private readonly links: LinksRepository,
    private readonly members: MembersRepository,
    private readonly passwords: PasswordsService,
  ) {}

  /** Says the same when the address is somebody else's; that one is told. */
  async ask(actor: Actor, { email, password }: EmailChange): Promise<{ email: string }> {
    const member = await this.passwords.prove(actor, password, 'password');
    await this.database.tx(async (tx) => {
      const owner = await this.members.findByEmail(tx, email);
      if (owner && owner.id !== member.id) return this.letters.alreadyRegistered(tx, owner);
      if (!owner) await this.sendLink(tx, member, email);
    });
    return { email };
  }

  /** With the link sent to the new address. */
  async confirm(token: string): Promise<{ email: string }> {
    return this.database.tx(async (tx) => {
      const link = await this.links.take(tx, 'email', hashOf(token));
      const member = link && (await this.members.lock(tx, link.memberId));
      if (!link?.email || !member) throw new Refusal('accounts.link_expired');
      if (!(await this.members.setEmail(tx, member.id, link.email))) throw new Refusal('accounts.email_taken');
      await this.links.remove(tx, member.id, 'password'); // it went to the old address
      const [memberId, email] = [member.id, link.email];
      await this.audit.record(tx, { id: memberId, role: member.role }, 'accounts.email_changed', {
        type: 'member',
        id: memberId,
      });
      await this.facts.tell(tx, new EmailVerified({ memberId, email }), new MemberChanged({ memberId }));
      return { email };
    });
  }

  private async sendLink(tx: Tx, member: Member, email: string): Promise<void> {
    const [id, token] = [newId(), newSecret()];
    const link = { id, memberId: member.id, purpose: 'email', tokenHash: hashOf(token), email, hours: 24 } as const;
    if (!(await this.links.replace(tx, link))) return;
    await this.letters.newEmail(tx, { ...member, email, key: id, token });
    await this.letters.emailChanging(tx, { ...member, newEmail: email, key: id });
  }
}
