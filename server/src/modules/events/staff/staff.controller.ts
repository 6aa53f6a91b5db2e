import { Controller } from '@nestjs/common';
import { events as routes } from '@estrade/api/events';
import type { In } from '@estrade/api/route';
import { cut } from '#kit/http/cursor';
import type { Actor } from '#kit/auth/actor';
import { By, Input, Serves } from '#kit/http/serves';
import { Clock } from '#kit/time/clock';
import { actsFrom } from '../event.ts';
import { toEditorEvent, toEvent, toEventLine } from '../events.present.ts';
import { StagesService } from '../stages.service.ts';
import { TermsService } from '../terms/terms.service.ts';
import { GrantingService } from './granting.service.ts';
import { CasesService, type EventCase } from './cases.service.ts';

/** What moderators and admins do with events. */
@Controller()
export class StaffController {
  constructor(
    private readonly cases: CasesService,
    private readonly stages: StagesService,
    private readonly granting: GrantingService,
    private readonly terms: TermsService,
    private readonly clock: Clock,
  ) {}

  @Serves(routes.cases)
  async list(@By() actor: Actor, @Input() { query }: In<typeof routes.cases>) {
    const found = await this.cases.page(query);
    return cut(found, query.limit, {
      item: (one) => this.toCase(one, actor),
      key: ({ listed: { event } }) => [event.submittedAt?.toISOString() ?? event.createdAt.toISOString(), event.id],
    });
  }

  @Serves(routes.case)
  async show(@By() actor: Actor, @Input() { params }: In<typeof routes.case>) {
    const { found, history } = await this.cases.file(params.eventId);
    const event = toEvent(found.listed, { now: this.clock.now(), locale: actor.locale, editable: false });
    return { event, case: this.toCase(found, actor), history };
  }

  @Serves(routes.decide)
  async decide(@By() actor: Actor, @Input() { params, body }: In<typeof routes.decide>) {
    const event = await this.stages.decide(actor, params.eventId, { act: body.decision, reason: body.reason });
    return toEditorEvent(event, {
      missing: this.stages.missing(event),
      acts: actsFrom(event.status, 'moderator'),
      locale: actor.locale,
    });
  }

  @Serves(routes.grantLabels)
  async grantLabels(@By() actor: Actor, @Input() { params, body }: In<typeof routes.grantLabels>) {
    const { labels } = await this.granting.grant(actor, params.eventId, body.labels);
    return { labels: [...labels] };
  }

  @Serves(routes.history)
  async history(@By() actor: Actor, @Input() { params }: In<typeof routes.history>) {
    return { items: await this.cases.historyFor(actor, params.eventId) };
  }

  @Serves(routes.putTerm)
  putTerm(@By() actor: Actor, @Input() { params, body }: In<typeof routes.putTerm>) {
    return this.terms.put(actor, params.family, { icon: null, tone: null, granted: null, ...body, slug: params.slug });
  }

  private toCase({ listed, signals, earlierPublished }: EventCase, { locale }: Actor) {
    const line = toEventLine(listed, { now: this.clock.now(), locale });
    const said = signals.map((code) => ({ code, detail: SIGNALS[code][locale] }));
    return { ...line, submittedAt: listed.event.submittedAt?.toISOString() ?? null, signals: said, earlierPublished };
  }
}

const SIGNALS = {
  first_event: { fr: 'Premier événement de cette organisation', en: 'First event of this organization' },
  paid: { fr: 'Billets payants', en: 'Paid tickets' },
  high_price: { fr: 'Prix élevé', en: 'High price' },
  many_places: { fr: 'Grande jauge', en: 'Large capacity' },
  links: { fr: 'Liens dans la description', en: 'Links in the description' },
  shouting: { fr: 'Titre en capitales', en: 'Title in capitals' },
} as const;
