import { Controller } from '@nestjs/common';
import { clientsMeasures as routes } from '@estrade/api/clients-measures';
import type { In } from '@estrade/api/route';
import type { Actor } from '#kit/auth/actor';
import { By, Input, Serves } from '#kit/http/serves';
import { toSetDto } from './measures.present.ts';
import { MeasuresService } from './measures.service.ts';

/** What was measured of a client. */
@Controller()
export class MeasuresController {
  constructor(private readonly measures: MeasuresService) {}

  @Serves(routes.measures)
  async list(@By() actor: Actor, @Input() { params }: In<typeof routes.measures>) {
    return { items: (await this.measures.list(actor, params)).map(toSetDto) };
  }

  @Serves(routes.beginMeasures)
  async begin(@By() actor: Actor, @Input() { params, body }: In<typeof routes.beginMeasures>) {
    return toSetDto(await this.measures.begin(actor, params, body.from));
  }

  @Serves(routes.saveMeasures)
  async save(@By() actor: Actor, @Input() { params, body }: In<typeof routes.saveMeasures>) {
    return toSetDto(await this.measures.save(actor, params, body));
  }

  @Serves(routes.confirmMeasures)
  async confirm(@By() actor: Actor, @Input() { params, body }: In<typeof routes.confirmMeasures>) {
    return toSetDto(await this.measures.confirm(actor, params, body.revision));
  }

  @Serves(routes.dropMeasures)
  async drop(@By() actor: Actor, @Input() { params }: In<typeof routes.dropMeasures>) {
    await this.measures.drop(actor, params);
  }
}
