import { Controller } from '@nestjs/common';
import { clientsMerging as routes } from '@estrade/api/clients-merging';
import type { In } from '@estrade/api/route';
import type { Actor } from '#kit/auth/actor';
import { By, Input, Serves } from '#kit/http/serves';
import { toClientDto, toLineDto } from '../clients.present.ts';
import { DuplicatesService } from './duplicates.service.ts';
import { MergingService } from './merging.service.ts';
import { SeparatingService } from './separating.service.ts';

/** Clients who are the same person. */
@Controller()
export class MergingController {
  constructor(
    private readonly duplicates: DuplicatesService,
    private readonly merging: MergingService,
    private readonly separating: SeparatingService,
  ) {}

  @Serves(routes.duplicates)
  async suggest(@By() actor: Actor, @Input() { params }: In<typeof routes.duplicates>) {
    const found = await this.duplicates.suggest(actor, params.organizationId);
    return {
      items: found.map(({ first, second, why }) => ({ first: toLineDto(first), second: toLineDto(second), why })),
    };
  }

  @Serves(routes.keepApart)
  async keepApart(@By() actor: Actor, @Input() { params, body }: In<typeof routes.keepApart>) {
    await this.duplicates.keepApart(actor, params, body.otherId);
  }

  @Serves(routes.merges)
  async merges(@By() actor: Actor, @Input() { params }: In<typeof routes.merges>) {
    const found = await this.separating.list(actor, params);
    return {
      items: found.map(({ id, mergedId, name, at, undoableUntil }) => {
        return { id, mergedId, name, at: at.toISOString(), undoableUntil: undoableUntil.toISOString() };
      }),
    };
  }

  @Serves(routes.merge)
  async merge(@By() actor: Actor, @Input() { params, body }: In<typeof routes.merge>) {
    return toClientDto(await this.merging.merge(actor, params, body));
  }

  @Serves(routes.separate)
  async separate(@By() actor: Actor, @Input() { params }: In<typeof routes.separate>) {
    return toClientDto(await this.separating.separate(actor, params));
  }
}
