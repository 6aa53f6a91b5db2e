import { Injectable } from '@nestjs/common';
import type { AccountsPort, MemberCard } from '#core/accounts';
import { Database } from '#kit/database/database';
import { toCard } from './accounts.present.ts';
import { MembersRepository } from './members/members.repository.ts';
import { SessionsRepository } from './sessions/sessions.repository.ts';

/** What other modules may ask of accounts. */
@Injectable()
export class AccountsAnswers implements AccountsPort {
  constructor(
    private readonly database: Database,
    private readonly members: MembersRepository,
    private readonly allSessions: SessionsRepository,
  ) {}

  async cards({ ids }: { ids: string[] }): Promise<MemberCard[]> {
    if (ids.length === 0) return [];
    return (await this.members.findMany(this.database.read, ids)).map(toCard);
  }

  async byVerifiedEmail({ email }: { email: string }): Promise<MemberCard | null> {
    const member = await this.members.findByEmail(this.database.read, email.trim());
    return member ? toCard(member) : null;
  }

  async byVerifiedEmails({ emails }: { emails: string[] }): Promise<MemberCard[]> {
    if (emails.length === 0) return [];
    return (await this.members.findByEmails(this.database.read, emails)).map(toCard);
  }

  async staff({ role }: { role: 'moderator' | 'admin' }): Promise<MemberCard[]> {
    const roles = role === 'admin' ? (['admin'] as const) : (['moderator', 'admin'] as const);
    return (await this.members.findStaff(this.database.read, roles)).map(toCard);
  }

  async endedSessions({ ids }: { ids: string[] }): Promise<string[]> {
    return this.allSessions.ended(this.database.read, ids);
  }
}
