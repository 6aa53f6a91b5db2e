import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ThisEdition } from '#core/edition';
import { Audit } from '#kit/audit/audit';
import type { Actor } from '#kit/auth/actor';
import { Database, type Tx } from '#kit/database/database';
import { newId } from '#kit/ids';
import { Jobs } from '#kit/jobs/jobs';
import { Refusal } from '#kit/refusal';
import { Clock } from '#kit/time/clock';
import { shiftWeeks } from '#kit/time/wall-time';
import { bornFrom, type Draft, edited, refusedEdit } from './draft.ts';
import { problemsOfDate } from './event-date.ts';
import { Persons } from './persons.service.ts';
import { canCreate, canDelete, canModerate, type Person, refuseEdit } from './events.policy.ts';
import { EventsRepository } from './events.repository.ts';
import { EventsStore } from './events-store.service.ts';
import { ErasePictures } from './pictures/pictures.jobs.ts';
import { missingOnStage, submittable } from './readiness.ts';
import type { EventSource, SavedEvent } from './saved-event.ts';
import { slugify, uniqueSlug } from './slug.ts';
import { type Chooser, type Chosen, refusedTerm } from './terms/chosen-terms.ts';
import { TermsRepository } from './terms/terms.repository.ts';

/** Writing events: begin, save, copy, delete. */
@Injectable()
export class EditingService {
  constructor(
    private readonly database: Database,
    private readonly events: EventsRepository,
    private readonly store: EventsStore,
    private readonly terms: TermsRepository,
    private readonly persons: Persons,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly edition: ThisEdition,
    private readonly jobs: Jobs,
  ) {}

  async create(actor: Actor, organizationId: string, draft: Draft): Promise<SavedEvent> {
    const person = await this.persons.of(actor, organizationId);
    if (person.organizationRole === null) throw new Refusal('organizations.not_found');
    if (!canCreate(person)) throw new Refusal('kit.forbidden');
    return this.database.tx((tx) => this.begin(tx, actor, { organizationId, draft }));
  }

  /** Writes a new draft in an open transaction: for imports and the demo world too. */
  async begin(
    tx: Tx,
    actor: Actor,
    { organizationId, draft, importId = null, source = null }: Beginning,
  ): Promise<SavedEvent> {
    const by = actor.role === 'system' ? 'house' : 'organizer';
    await this.refuseTerms(tx, { before: null, after: draft }, by);
    refuseBadDates(draft);
    const event = bornFrom(draft, {
      id: newId(),
      organizationId,
      importId,
      source,
      currency: this.edition.data.currency,
      slug: await this.freeSlug(tx, draft.title),
      invitationKey: randomBytes(16).toString('base64url'),
      now: new Date(this.clock.now().epochMilliseconds),
      newId,
    });
    await this.events.insert(tx, event, actor.id);
    await this.audit.record(tx, actor, 'events.created', { type: 'event', id: event.id });
    return (await this.events.find(tx, event.id))!;
  }

  async save(
    actor: Actor,
    eventId: string,
    { revision, ...edits }: Partial<Draft> & { readonly revision: number },
  ): Promise<SavedEvent> {
    const { person } = await this.known(actor, eventId);
    return this.database.tx(async (tx) => {
      const before = await this.editable(tx, person, eventId);
      if (before.revision !== revision) throw new Refusal('events.edited_elsewhere');
      await this.refuseTerms(tx, { before, after: edits }, actor.role === 'system' ? 'house' : 'organizer');
      const after = edited(before, edits, newId);
      refuseBadDates(after);
      if (before.status === 'published') this.refuseOnStage(before, after);
      return this.store.write(tx, { before, after }, { actor, action: 'events.edited' });
    });
  }

  async copy(actor: Actor, eventId: string, weeks: number): Promise<SavedEvent> {
    const source = await this.read(actor, eventId);
    const move = (wall: string | null) => wall && shiftWeeks(wall, weeks);
    const dates = source.dates.map(({ id: _, ...date }) => ({
      ...date,
      startsAt: shiftWeeks(date.startsAt, weeks),
      endsAt: move(date.endsAt),
      doorsAt: move(date.doorsAt),
    }));
    // an honour belongs to the event it was given to
    const labels = await this.ownLabels(source.labels);
    return this.create(actor, source.organizationId, { ...draftOf(source), dates, labels });
  }

  async remove(actor: Actor, eventId: string): Promise<void> {
    const { person } = await this.known(actor, eventId);
    await this.database.tx(async (tx) => {
      const event = await this.locked(tx, eventId);
      if (!canDelete(person, event)) throw new Refusal(canCreate(person) ? 'events.not_deletable' : 'kit.forbidden');
      await this.events.remove(tx, eventId);
      const pictureIds = event.pictures.map(({ id }) => id);
      await this.jobs.enqueue(tx, new ErasePictures({ eventId, pictureIds }));
      await this.audit.record(tx, actor, 'events.deleted', { type: 'event', id: eventId }, { title: event.title });
    });
  }

  /** The event for its editor, or for staff; anyone else is told that it does not exist. */
  async read(actor: Actor, eventId: string): Promise<SavedEvent> {
    return (await this.known(actor, eventId)).event;
  }

  /** An event and what the actor is to it. Asked before a transaction opens: the answer may come from another process. */
  async known(actor: Actor, eventId: string): Promise<{ readonly event: SavedEvent; readonly person: Person }> {
    const event = await this.events.find(this.database.read, eventId);
    if (!event) throw new Refusal('events.not_found');
    const person = await this.persons.of(actor, event.organizationId);
    if (person.organizationRole === null && !canModerate(person)) throw new Refusal('events.not_found');
    return { event, person };
  }

  /** Locks an event this person may rewrite. */
  async editable(tx: Tx, person: Person, eventId: string): Promise<SavedEvent> {
    const event = await this.locked(tx, eventId);
    refuseEdit(person, event);
    return event;
  }

  async locked(tx: Tx, eventId: string): Promise<SavedEvent> {
    const event = await this.events.lock(tx, eventId);
    if (!event) throw new Refusal('events.not_found');
    return event;
  }

  /** What people were promised is not taken back by an edit. */
  private refuseOnStage(before: SavedEvent, after: SavedEvent): void {
    const now = this.clock.now();
    const refused = refusedEdit(before, after, now);
    if (refused) throw new Refusal(refused.code, {}, refused.field);
    const [missing] = missingOnStage(submittable(after), now);
    if (missing) throw new Refusal(missing.code, missing.params, missing.field);
  }

  /** Those of the labels that an organizer could give today. */
  private async ownLabels(labels: readonly string[]): Promise<string[]> {
    const offered = (await this.terms.all(this.database.read)).filter(
      ({ family, granted, archived }) => family === 'labels' && granted === 'organizer' && !archived,
    );
    return labels.filter((label) => offered.some(({ slug }) => slug === label));
  }

  private async freeSlug(tx: Tx, title: string): Promise<string> {
    const plain = slugify(title);
    return (await this.events.claimSlug(tx, plain)) ? plain : uniqueSlug(title, newId().slice(-8));
  }

  /** Refuses words that do not exist, and labels that are not theirs to give. */
  async refuseTerms(
    tx: Tx,
    change: { readonly before: Chosen | null; readonly after: Partial<Chosen> },
    by: Chooser,
  ): Promise<void> {
    const refused = refusedTerm(await this.terms.all(tx), change, by);
    if (refused) throw new Refusal(refused.code, { slug: refused.slug }, refused.field);
  }
}

interface Beginning {
  readonly organizationId: string;
  readonly draft: Draft;
  readonly importId?: string | null;
  readonly source?: EventSource | null;
}

function refuseBadDates({ dates }: Pick<Draft, 'dates'>): void {
  for (const [index, date] of dates.entries()) {
    const problem = problemsOfDate(date)[0];
    if (problem) throw new Refusal(problem.code, problem.params, `dates.${index}.${problem.field}`);
  }
}

function draftOf({
  title,
  summary,
  description,
  category,
  kind,
  labels,
  language,
  visibility,
  capacity,
  food,
  dates,
}: SavedEvent): Draft {
  return { title, summary, description, category, kind, labels, language, visibility, capacity, food, dates };
}
