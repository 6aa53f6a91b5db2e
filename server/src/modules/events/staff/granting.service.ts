import { Injectable } from '@nestjs/common';
import type { Actor } from '#kit/auth/actor';
import { Database } from '#kit/database/database';
import { Refusal } from '#kit/refusal';
import { EditingService } from '../editing.service.ts';
import { isJudge } from '../events.policy.ts';
import { EventsStore } from '../events-store.service.ts';
import type { SavedEvent } from '../saved-event.ts';
import { TermsRepository } from '../terms/terms.repository.ts';

/** Labels that the house gives, and takes away again. */
@Injectable()
export class GrantingService {
  constructor(
    private readonly database: Database,
    private readonly editing: EditingService,
    private readonly store: EventsStore,
    private readonly terms: TermsRepository,
  ) {}

  /** From now on the event bears these of the labels staff may give; what its organizer chose stays. */
  async grant(actor: Actor, eventId: string, granted: readonly string[]): Promise<SavedEvent> {
    const { person } = await this.editing.known(actor, eventId);
    if (!isJudge(person)) throw new Refusal('events.act_not_yours');
    return this.database.tx(async (tx) => {
      const before = await this.editing.locked(tx, eventId);
      const ours = (await this.terms.all(tx)).filter((term) => term.family === 'labels' && term.granted === 'staff');
      const chosen = before.labels.filter((label) => !ours.some(({ slug }) => slug === label));
      const labels = [...chosen, ...new Set(granted)];
      await this.editing.refuseTerms(tx, { before, after: { labels } }, 'staff');
      return this.store.write(tx, { before, after: { ...before, labels } }, { actor, action: 'events.labels_granted' });
    });
  }
}
