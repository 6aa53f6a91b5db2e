import { Controller } from '@nestjs/common';
import { z } from 'zod';
import { offers } from '@estrade/api/offers';
import type { In } from '@estrade/api/route';
import type { Actor } from '#kit/auth/actor';
import { cut, decodeCursor } from '#kit/http/cursor';
import { By, Input, Serves } from '#kit/http/serves';
import { EditingService } from './editing.service.ts';
import { toServiceDto, toSummaryDto, toVersionDto, toWorkspaceDto } from './offers.present.ts';
import { ReadingService } from './reading.service.ts';

const LastId = z.tuple([z.uuid()]);
const LastNumber = z.tuple([z.int().positive()]);

/** Services: what visitors find, and what their organization writes. */
@Controller()
export class OffersController {
  constructor(
    private readonly reading: ReadingService,
    private readonly editing: EditingService,
  ) {}

  @Serves(offers.list)
  async list(@Input() { query }: In<typeof offers.list>) {
    const { organizationId = null, trade = null, location = null } = query;
    const found = await this.reading.list({ ...searchOf(query), organizationId, trade, location });
    return cut(found, query.limit, { item: toSummaryDto, key: ({ id }) => [id] });
  }

  @Serves(offers.show)
  async show(@Input() { params }: In<typeof offers.show>) {
    return toServiceDto(await this.reading.show(params.serviceId));
  }

  @Serves(offers.ofOrganization)
  async ofOrganization(@By() actor: Actor, @Input() { params, query }: In<typeof offers.ofOrganization>) {
    const filter = { ...params, ...searchOf(query), status: query.status ?? null };
    const found = await this.reading.ofOrganization(actor, filter);
    return cut(found, query.limit, { item: toWorkspaceDto, key: ({ id }) => [id] });
  }

  @Serves(offers.create)
  async create(@By() actor: Actor, @Input() { params, body }: In<typeof offers.create>) {
    return toWorkspaceDto(await this.editing.create(actor, params.organizationId, body));
  }

  @Serves(offers.edit)
  async one(@By() actor: Actor, @Input() { params }: In<typeof offers.edit>) {
    return toWorkspaceDto(await this.reading.one(actor, params));
  }

  @Serves(offers.versions)
  async versions(@By() actor: Actor, @Input() { params, query }: In<typeof offers.versions>) {
    const before = decodeCursor(query.after, LastNumber)?.[0];
    const found = await this.reading.versions(actor, params, { before, limit: query.limit });
    return cut(found, query.limit, { item: toVersionDto, key: ({ number }) => [number] });
  }

  @Serves(offers.change)
  async change(@By() actor: Actor, @Input() { params, body }: In<typeof offers.change>) {
    return toWorkspaceDto(await this.editing.change(actor, params, body));
  }

  @Serves(offers.publish)
  async publish(@By() actor: Actor, @Input() { params, body }: In<typeof offers.publish>) {
    return toWorkspaceDto(await this.editing.publish(actor, params, body.revision));
  }

  @Serves(offers.pause)
  async pause(@By() actor: Actor, @Input() { params, body }: In<typeof offers.pause>) {
    return toWorkspaceDto(await this.editing.pause(actor, params, body.revision));
  }

  @Serves(offers.resume)
  async resume(@By() actor: Actor, @Input() { params }: In<typeof offers.resume>) {
    return toWorkspaceDto(await this.editing.resume(actor, params));
  }

  @Serves(offers.archive)
  async archive(@By() actor: Actor, @Input() { params, body }: In<typeof offers.archive>) {
    return toWorkspaceDto(await this.editing.archive(actor, params, body.revision));
  }
}

function searchOf({ q, kind, after, limit }: Pick<In<typeof offers.list>['query'], 'q' | 'kind' | 'after' | 'limit'>) {
  return { q: q || null, kind: kind ?? null, after: decodeCursor(after, LastId)?.[0], limit };
}
