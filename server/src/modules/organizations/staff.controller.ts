import { Controller } from '@nestjs/common';
import { z } from 'zod';
import { organizations } from '@estrade/api/organizations';
import type { In } from '@estrade/api/route';
import type { Actor } from '#kit/auth/actor';
import { cut, decodeCursor } from '#kit/http/cursor';
import { By, Input, Serves } from '#kit/http/serves';
import { toAdminDto } from './organizations.present.ts';
import { StaffService } from './staff.service.ts';

/** Organizations as administrators see them. */
@Controller()
export class StaffController {
  constructor(private readonly staff: StaffService) {}

  @Serves(organizations.all)
  async all(@Input() { query }: In<typeof organizations.all>) {
    const { q, status, limit } = query;
    const after = decodeCursor(query.after, z.tuple([z.uuid()]))?.[0];
    const rows = await this.staff.list({ q: q || null, status: status ?? null, after, limit });
    return cut(rows, limit, { item: toAdminDto, key: ({ organization }) => [organization.id] });
  }

  @Serves(organizations.suspend)
  async suspend(@By() actor: Actor, @Input() { params, body }: In<typeof organizations.suspend>) {
    return toAdminDto(await this.staff.suspend(actor, params.organizationId, body.reason));
  }

  @Serves(organizations.reactivate)
  async reactivate(@By() actor: Actor, @Input() { params }: In<typeof organizations.reactivate>) {
    return toAdminDto(await this.staff.reactivate(actor, params.organizationId));
  }
}
