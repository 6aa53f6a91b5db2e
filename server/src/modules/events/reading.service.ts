import { Injectable } from '@nestjs/common';
import type { Actor } from '#kit/auth/actor';
import { Database } from '#kit/database/database';
import { Refusal } from '#kit/refusal';
import { Persons } from './persons.service.ts';
import { canEdit, canSee } from './events.policy.ts';
import { EventsRepository } from './events.repository.ts';
import { type ListedEvent, ListingService } from './listing/listing.service.ts';

/** Opening one event's page. */
@Injectable()
export class ReadingService {
  constructor(
    private readonly database: Database,
    private readonly events: EventsRepository,
    private readonly listing: ListingService,
    private readonly persons: Persons,
  ) {}

  /** The event behind an address; `key` is the secret part of an invitation's address. */
  async open(actor: Actor, slug: string, key?: string): Promise<ListedEvent & { readonly editable: boolean }> {
    const event = await this.events.bySlug(this.database.read, slug);
    if (!event) throw new Refusal('events.not_found');
    const person = { ...(await this.persons.of(actor, event.organizationId)), isInvited: key === event.invitationKey };
    if (!canSee(person, event)) throw new Refusal('events.not_found');
    const [listed] = await this.listing.withOrganizers([event]);
    return { ...listed!, editable: canEdit(person, event) };
  }
}
