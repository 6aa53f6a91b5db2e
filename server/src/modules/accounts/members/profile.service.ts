import { Injectable } from '@nestjs/common';
import { MemberChanged } from '#core/accounts';
import { Audit } from '#kit/audit/audit';
import type { Actor } from '#kit/auth/actor';
import { Database, type Tx } from '#kit/database/database';
import { Facts } from '#kit/facts/facts';
import type { UploadedFile } from '#kit/http/upload';
import { newId } from '#kit/ids';
import { Jobs } from '#kit/jobs/jobs';
import { toWebp } from '#kit/pictures/picture';
import { Refusal } from '#kit/refusal';
import { Storage } from '#kit/storage/storage';
import { Clock } from '#kit/time/clock';
import { RemovePicture } from '../later.jobs.ts';
import { memberOf } from '../sessions/sessions.service.ts';
import { lacksPhone, type Member, type MemberEdit, tidy } from './member.ts';
import { MembersRepository } from './members.repository.ts';

const SQUARE = { width: 512, height: 512, fit: 'cover' } as const;

/** What people tell about themselves. */
@Injectable()
export class ProfileService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly facts: Facts,
    private readonly jobs: Jobs,
    private readonly members: MembersRepository,
    private readonly storage: Storage,
  ) {}

  async me(actor: Actor): Promise<Member> {
    return this.mustFind(this.database.read, memberOf(actor));
  }

  async edit(actor: Actor, given: MemberEdit): Promise<Member> {
    const edit = tidy(given);
    return this.change(actor, async (tx, member) => {
      if (lacksPhone({ ...member, ...edit })) throw new Refusal('accounts.phone_needed', {}, 'phone');
      await this.members.edit(tx, member.id, edit);
      await this.audit.record(
        tx,
        actor,
        'accounts.edited',
        { type: 'member', id: member.id },
        { fields: Object.keys(edit) },
      );
    });
  }

  async setPicture(actor: Actor, file: UploadedFile): Promise<Member> {
    const [pictureId, picture] = [newId(), await toWebp(file.content, SQUARE)];
    await this.storage.put(keyOf(pictureId), picture, 'image/webp');
    return this.replacePicture(actor, pictureId);
  }

  async removePicture(actor: Actor): Promise<Member> {
    return this.replacePicture(actor, null);
  }

  /** The bytes of a picture somebody has now. */
  async picture(pictureId: string): Promise<Buffer> {
    if (!(await this.members.findByPicture(this.database.read, pictureId))) throw new Refusal('kit.not_found');
    return this.storage.get(keyOf(pictureId));
  }

  async eraseFile(pictureId: string): Promise<void> {
    if (await this.members.findByPicture(this.database.read, pictureId)) return;
    await this.storage.remove(folderOf(pictureId));
  }

  private async replacePicture(actor: Actor, pictureId: string | null): Promise<Member> {
    return this.change(actor, async (tx, member) => {
      await this.members.setPicture(tx, member.id, pictureId);
      if (member.pictureId)
        await this.jobs.enqueue(tx, new RemovePicture({ pictureId: member.pictureId }), { at: this.tomorrow() });
      await this.audit.record(tx, actor, 'accounts.edited', { type: 'member', id: member.id }, { fields: ['picture'] });
    });
  }

  private async change(actor: Actor, work: (tx: Tx, member: Member) => Promise<void>): Promise<Member> {
    return this.database.tx(async (tx) => {
      const member = await this.members.lock(tx, memberOf(actor));
      if (!member) throw new Refusal('accounts.not_found');
      await work(tx, member);
      await this.facts.tell(tx, new MemberChanged({ memberId: member.id }));
      return this.mustFind(tx, member.id);
    });
  }

  private async mustFind(tx: Tx, id: string): Promise<Member> {
    const member = await this.members.find(tx, id);
    if (!member) throw new Refusal('accounts.not_found');
    return member;
  }

  private tomorrow(): string {
    return this.clock.now().add({ hours: 24 }).toString();
  }
}

function folderOf(pictureId: string): string {
  return `accounts/pictures/${pictureId}`;
}

function keyOf(pictureId: string): string {
  return `${folderOf(pictureId)}/512.webp`;
}
