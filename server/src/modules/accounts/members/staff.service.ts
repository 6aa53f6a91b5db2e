import { Injectable } from '@nestjs/common';
import { MemberChanged, MemberReactivated, MemberSuspended } from '#core/accounts';
import { Audit } from '#kit/audit/audit';
import type { Actor } from '#kit/auth/actor';
import { Database, type Tx } from '#kit/database/database';
import { Facts } from '#kit/facts/facts';
import { Refusal } from '#kit/refusal';
import { type SavedSignIn, SignInsRepository } from '../sessions/sign-ins.repository.ts';
import { memberOf, Sessions } from '../sessions/sessions.service.ts';
import type { Member, PlatformRole } from './member.ts';
import { canDecideAbout, losesRights } from '../accounts.policy.ts';
import { type MemberFilter, MembersRepository } from './members.repository.ts';

export interface Page {
  readonly after: string | undefined;
  readonly limit: number;
}

/** What administrators do with accounts, and the sign-in history they and its owner read. */
@Injectable()
export class StaffService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly facts: Facts,
    private readonly members: MembersRepository,
    private readonly sessions: Sessions,
    private readonly history: SignInsRepository,
  ) {}

  async list(filter: MemberFilter): Promise<Member[]> {
    return this.members.search(this.database.read, filter);
  }

  async show(memberId: string): Promise<Member> {
    return this.mustFind(this.database.read, memberId);
  }

  async mySignIns(actor: Actor, page: Page): Promise<SavedSignIn[]> {
    return this.history.list(this.database.read, memberOf(actor), page);
  }

  async signInsOf(memberId: string, page: Page): Promise<SavedSignIn[]> {
    await this.mustFind(this.database.read, memberId);
    return this.history.list(this.database.read, memberId, page);
  }

  /** Rights that are lost are lost at once: an access token would carry them for ten minutes more. */
  async setRole(actor: Actor, memberId: string, role: PlatformRole): Promise<Member> {
    return this.change(actor, memberId, async (tx, member) => {
      if (member.role === role) return;
      await this.members.setRole(tx, memberId, role);
      if (losesRights(member.role, role)) await this.sessions.end(tx, { memberId }, 'ended');
      await this.audit.record(
        tx,
        actor,
        'accounts.role_set',
        { type: 'member', id: memberId },
        { from: member.role, to: role },
      );
      await this.facts.tell(tx, new MemberChanged({ memberId }));
    });
  }

  async suspend(actor: Actor, memberId: string, reason: string): Promise<Member> {
    return this.change(actor, memberId, async (tx, member) => {
      await this.members.suspend(tx, memberId, reason);
      await this.sessions.end(tx, { memberId }, 'suspended');
      await this.audit.record(tx, actor, 'accounts.suspended', { type: 'member', id: memberId }, { reason });
      if (!member.suspension) await this.facts.tell(tx, new MemberSuspended({ memberId }));
    });
  }

  async reactivate(actor: Actor, memberId: string): Promise<Member> {
    return this.change(actor, memberId, async (tx, member) => {
      if (!member.suspension) return;
      await this.members.suspend(tx, memberId, null);
      await this.audit.record(tx, actor, 'accounts.reactivated', { type: 'member', id: memberId });
      await this.facts.tell(tx, new MemberReactivated({ memberId }));
    });
  }

  private async change(
    actor: Actor,
    memberId: string,
    work: (tx: Tx, member: Member) => Promise<void>,
  ): Promise<Member> {
    if (!canDecideAbout(actor.id, memberId)) throw new Refusal('accounts.not_yourself');
    return this.database.tx(async (tx) => {
      const member = await this.members.lock(tx, memberId);
      if (!member) throw new Refusal('accounts.not_found');
      await work(tx, member);
      return this.mustFind(tx, memberId);
    });
  }

  private async mustFind(tx: Tx, id: string): Promise<Member> {
    const member = await this.members.find(tx, id);
    if (!member) throw new Refusal('accounts.not_found');
    return member;
  }
}
