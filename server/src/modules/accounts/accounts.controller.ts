import { Controller } from '@nestjs/common';
import { accounts } from '@estrade/api/accounts';
import type { In } from '@estrade/api/route';
import type { Actor } from '#kit/auth/actor';
import { cut } from '#kit/http/cursor';
import { FileReply } from '#kit/http/file-reply';
import { By, Input, Serves } from '#kit/http/serves';
import { MEGABYTE, Upload, type UploadedFile } from '#kit/http/upload';
import { toMemberDto } from './accounts.present.ts';
import { ProfileService } from './members/profile.service.ts';
import { StaffService } from './members/staff.service.ts';
import { EmailService } from './passwords/email.service.ts';
import { PasswordsService } from './passwords/passwords.service.ts';
import { idAfter, toSessionDto, toSignInDto } from './sessions/sessions.present.ts';
import { Sessions } from './sessions/sessions.service.ts';

/** One's own account. */
@Controller()
export class AccountsController {
  constructor(
    private readonly email: EmailService,
    private readonly passwords: PasswordsService,
    private readonly profile: ProfileService,
    private readonly sessions: Sessions,
    private readonly history: StaffService,
  ) {}

  @Serves(accounts.me)
  async me(@By() actor: Actor) {
    return toMemberDto(await this.profile.me(actor));
  }

  @Serves(accounts.edit)
  async edit(@By() actor: Actor, @Input() { body }: In<typeof accounts.edit>) {
    return toMemberDto(await this.profile.edit(actor, body));
  }

  @Serves(accounts.replaceProfile)
  async replaceProfile(@By() actor: Actor, @Input() { body }: In<typeof accounts.replaceProfile>) {
    return toMemberDto(await this.profile.edit(actor, body));
  }

  @Serves(accounts.setPicture)
  async setPicture(@By() actor: Actor, @Upload({ field: 'file', mostBytes: 10 * MEGABYTE }) file: UploadedFile) {
    return toMemberDto(await this.profile.setPicture(actor, file));
  }

  @Serves(accounts.removePicture)
  async removePicture(@By() actor: Actor) {
    return toMemberDto(await this.profile.removePicture(actor));
  }

  @Serves(accounts.picture)
  async picture(@Input() { params }: In<typeof accounts.picture>) {
    const content = await this.profile.picture(params.pictureId);
    return new FileReply(content, { contentType: 'image/webp', cache: 'public, max-age=31536000, immutable' });
  }

  @Serves(accounts.changePassword)
  async changePassword(@By() actor: Actor, @Input() { body }: In<typeof accounts.changePassword>) {
    await this.passwords.change(actor, body);
  }

  @Serves(accounts.changeEmail)
  changeEmail(@By() actor: Actor, @Input() { body }: In<typeof accounts.changeEmail>) {
    return this.email.ask(actor, body);
  }

  @Serves(accounts.confirmNewEmail)
  confirmNewEmail(@Input() { body }: In<typeof accounts.confirmNewEmail>) {
    return this.email.confirm(body.token);
  }

  @Serves(accounts.sessions)
  async list(@By() actor: Actor) {
    return { items: (await this.sessions.list(actor)).map((session) => toSessionDto(session, actor)) };
  }

  @Serves(accounts.endSession)
  async endSession(@By() actor: Actor, @Input() { params }: In<typeof accounts.endSession>) {
    await this.sessions.endOne(actor, params.sessionId);
  }

  @Serves(accounts.endOtherSessions)
  async endOtherSessions(@By() actor: Actor) {
    return { ended: await this.sessions.endOthers(actor) };
  }

  @Serves(accounts.signIns)
  async signIns(@By() actor: Actor, @Input() { query }: In<typeof accounts.signIns>) {
    const rows = await this.history.mySignIns(actor, { after: idAfter(query.after), limit: query.limit });
    return cut(rows, query.limit, { item: toSignInDto, key: ({ id }) => [id] });
  }
}
