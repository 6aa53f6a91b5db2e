import { Controller } from '@nestjs/common';
import { z } from 'zod';
import { organizations } from '@estrade/api/organizations';
import type { In } from '@estrade/api/route';
import type { Actor } from '#kit/auth/actor';
import { cut, decodeCursor } from '#kit/http/cursor';
import { FileReply } from '#kit/http/file-reply';
import { By, Input, Serves } from '#kit/http/serves';
import { MEGABYTE, Upload, type UploadedFile } from '#kit/http/upload';
import { toDto, toMineDto, toPageDto, toSummaryDto } from './organizations.present.ts';
import { OrganizationsService } from './organizations.service.ts';
import { PicturesService } from './pictures.service.ts';

const FILE = { field: 'file', mostBytes: 10 * MEGABYTE };

/** Organizations: their public page, and what their people write on it. */
@Controller()
export class OrganizationsController {
  constructor(
    private readonly service: OrganizationsService,
    private readonly pictures: PicturesService,
  ) {}

  @Serves(organizations.list)
  async list(@Input() { query }: In<typeof organizations.list>) {
    return toPage(await this.service.list(filterOf(query)), query.limit);
  }

  @Serves(organizations.profiles)
  async profiles(@Input() { query }: In<typeof organizations.profiles>) {
    return toPage(await this.service.list(filterOf(query)), query.limit);
  }

  @Serves(organizations.show)
  async show(@Input() { params }: In<typeof organizations.show>) {
    return toPageDto(await this.service.show(params.handle));
  }

  @Serves(organizations.profile)
  async profile(@Input() { params }: In<typeof organizations.profile>) {
    return toPageDto(await this.service.show(params.username));
  }

  @Serves(organizations.picture)
  async picture(@Input() { params }: In<typeof organizations.picture>) {
    const content = await this.pictures.picture(params.pictureId);
    return new FileReply(content, { contentType: 'image/webp', cache: 'public, max-age=31536000, immutable' });
  }

  @Serves(organizations.mine)
  async mine(@By() actor: Actor) {
    return { items: (await this.service.mine(actor)).map(toMineDto) };
  }

  @Serves(organizations.create)
  async create(@By() actor: Actor, @Input() { body }: In<typeof organizations.create>) {
    return toDto(await this.service.create(actor, body));
  }

  @Serves(organizations.settings)
  async settings(@By() actor: Actor, @Input() { params }: In<typeof organizations.settings>) {
    return toDto(await this.service.settings(actor, params.organizationId));
  }

  @Serves(organizations.edit)
  async edit(@By() actor: Actor, @Input() { params, body }: In<typeof organizations.edit>) {
    return toDto(await this.service.edit(actor, params.organizationId, body));
  }

  @Serves(organizations.setLogo)
  async setLogo(
    @By() actor: Actor,
    @Input() { params }: In<typeof organizations.setLogo>,
    @Upload(FILE) file: UploadedFile,
  ) {
    return toDto(await this.pictures.set(actor, { ...params, kind: 'logo' }, file));
  }

  @Serves(organizations.removeLogo)
  async removeLogo(@By() actor: Actor, @Input() { params }: In<typeof organizations.removeLogo>) {
    return toDto(await this.pictures.remove(actor, { ...params, kind: 'logo' }));
  }

  @Serves(organizations.setCover)
  async setCover(
    @By() actor: Actor,
    @Input() { params }: In<typeof organizations.setCover>,
    @Upload(FILE) file: UploadedFile,
  ) {
    return toDto(await this.pictures.set(actor, { ...params, kind: 'cover' }, file));
  }

  @Serves(organizations.removeCover)
  async removeCover(@By() actor: Actor, @Input() { params }: In<typeof organizations.removeCover>) {
    return toDto(await this.pictures.remove(actor, { ...params, kind: 'cover' }));
  }
}

function filterOf({ q, skills = [], location, trade, after, limit }: In<typeof organizations.list>['query']) {
  const wanted = skills.map((skill) => skill.trim()).filter(Boolean);
  const from = decodeCursor(after, z.tuple([z.string(), z.uuid()]));
  return { q: q || null, skills: wanted, location: location || null, trade: trade || null, after: from, limit };
}

function toPage(rows: Parameters<typeof toSummaryDto>[0][], limit: number) {
  return cut(rows, limit, { item: toSummaryDto, key: ({ name, id }) => [name, id] });
}
