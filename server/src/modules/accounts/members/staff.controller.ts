import { Controller } from '@nestjs/common';
import { accounts } from '@estrade/api/accounts';
import type { In } from '@estrade/api/route';
import type { Actor } from '#kit/auth/actor';
import { cut } from '#kit/http/cursor';
import { By, Input, Serves } from '#kit/http/serves';
import { toAdminDto } from '../accounts.present.ts';
import { idAfter, toSignInDto } from '../sessions/sessions.present.ts';
import { StaffService } from './staff.service.ts';

/** Accounts as administrators see them. */
@Controller()
export class StaffController {
  constructor(private readonly staff: StaffService) {}

  @Serves(accounts.members)
  async members(@Input() { query }: In<typeof accounts.members>) {
    const { q, role, status, after, limit } = query;
    const filter = { q: q || null, role: role ?? null, status: status ?? null, after: idAfter(after), limit };
    return cut(await this.staff.list(filter), limit, { item: toAdminDto, key: ({ id }) => [id] });
  }

  @Serves(accounts.member)
  async member(@Input() { params }: In<typeof accounts.member>) {
    return toAdminDto(await this.staff.show(params.memberId));
  }

  @Serves(accounts.memberSignIns)
  async signIns(@Input() { params, query }: In<typeof accounts.memberSignIns>) {
    const rows = await this.staff.signInsOf(params.memberId, { after: idAfter(query.after), limit: query.limit });
    return cut(rows, query.limit, { item: toSignInDto, key: ({ id }) => [id] });
  }

  @Serves(accounts.setRole)
  async setRole(@By() actor: Actor, @Input() { params, body }: In<typeof accounts.setRole>) {
    return toAdminDto(await this.staff.setRole(actor, params.memberId, body.role));
  }

  @Serves(accounts.suspend)
  async suspend(@By() actor: Actor, @Input() { params, body }: In<typeof accounts.suspend>) {
    return toAdminDto(await this.staff.suspend(actor, params.memberId, body.reason));
  }

  @Serves(accounts.reactivate)
  async reactivate(@By() actor: Actor, @Input() { params }: In<typeof accounts.reactivate>) {
    return toAdminDto(await this.staff.reactivate(actor, params.memberId));
  }
}
