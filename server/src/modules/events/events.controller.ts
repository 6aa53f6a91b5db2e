import { Controller } from '@nestjs/common';
import { events as routes } from '@estrade/api/events';
import type { In } from '@estrade/api/route';
import type { Actor } from '#kit/auth/actor';
import { By, Input, Serves } from '#kit/http/serves';
import { EditingService } from './editing.service.ts';
import { actsOpenTo, type Person } from './events.policy.ts';
import { toEditorEvent } from './events.present.ts';
import type { SavedEvent } from './saved-event.ts';
import { StagesService } from './stages.service.ts';

const WRITER: Person = { role: 'member', organizationRole: 'manager' };

/** Writing events. */
@Controller()
export class EventsController {
  constructor(
    private readonly editing: EditingService,
    private readonly stages: StagesService,
  ) {}

  @Serves(routes.create)
  async create(@By() actor: Actor, @Input() { params, body }: In<typeof routes.create>) {
    return this.show(await this.editing.create(actor, params.organizationId, body), actor);
  }

  @Serves(routes.edit)
  async edit(@By() actor: Actor, @Input() { params }: In<typeof routes.edit>) {
    const { event, person } = await this.editing.known(actor, params.eventId);
    return this.show(event, actor, person);
  }

  @Serves(routes.save)
  async save(@By() actor: Actor, @Input() { params, body }: In<typeof routes.save>) {
    return this.show(await this.editing.save(actor, params.eventId, body), actor);
  }

  @Serves(routes.remove)
  async remove(@By() actor: Actor, @Input() { params }: In<typeof routes.remove>) {
    await this.editing.remove(actor, params.eventId);
  }

  @Serves(routes.copy)
  async copy(@By() actor: Actor, @Input() { params, body }: In<typeof routes.copy>) {
    return this.show(await this.editing.copy(actor, params.eventId, body.weeks), actor);
  }

  @Serves(routes.submit)
  async submit(@By() actor: Actor, @Input() { params }: In<typeof routes.submit>) {
    return this.show(await this.stages.submit(actor, params.eventId), actor);
  }

  @Serves(routes.withdraw)
  async withdraw(@By() actor: Actor, @Input() { params }: In<typeof routes.withdraw>) {
    return this.show(await this.stages.act(actor, params.eventId, { act: 'withdraw' }), actor);
  }

  @Serves(routes.publish)
  async publish(@By() actor: Actor, @Input() { params }: In<typeof routes.publish>) {
    return this.show(await this.stages.act(actor, params.eventId, { act: 'publish' }), actor);
  }

  @Serves(routes.cancel)
  async cancel(@By() actor: Actor, @Input() { params, body }: In<typeof routes.cancel>) {
    return this.show(await this.stages.act(actor, params.eventId, { act: 'cancel', reason: body.reason }), actor);
  }

  @Serves(routes.archive)
  async archive(@By() actor: Actor, @Input() { params }: In<typeof routes.archive>) {
    return this.show(await this.stages.act(actor, params.eventId, { act: 'archive' }), actor);
  }

  @Serves(routes.cancelDate)
  async cancelDate(@By() actor: Actor, @Input() { params, body }: In<typeof routes.cancelDate>) {
    return this.show(await this.stages.moveDate(actor, params, { act: 'cancel', reason: body.reason }), actor);
  }

  @Serves(routes.postponeDate)
  async postponeDate(@By() actor: Actor, @Input() { params, body }: In<typeof routes.postponeDate>) {
    return this.show(await this.stages.moveDate(actor, params, { act: 'postpone', reason: body.reason }), actor);
  }

  /** To those who write it, unless it is somebody else who looks at it. */
  private show(event: SavedEvent, { locale }: Actor, person: Person = WRITER) {
    return toEditorEvent(event, {
      missing: this.stages.missing(event),
      acts: actsOpenTo(person, event.status),
      locale,
    });
  }
}
