import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type {
  Inventory,
  Quota,
  QuotaChanges,
  QuotaDraft,
  SaleSettings,
  TicketType,
  TicketTypeChanges,
  TicketTypeDraft,
} from '@estrade/api/ticketing-inventory';
import { Audit } from '#kit/audit/audit';
import type { Actor } from '#kit/auth/actor';
import { Database, type Tx } from '#kit/database/database';
import { newId } from '#kit/ids';
import { Refusal } from '#kit/refusal';
import { Commissions } from '../orders/commissions.service.ts';
import { Shows } from '../shows/shows.service.ts';
import { ShowsRepository } from '../shows/shows.repository.ts';
import { TicketingAccess } from '../access.service.ts';
import { smallestCapacity } from './availability.ts';
import type { Catalogue } from './catalogue.ts';
import { CatalogueRepository } from './catalogue.repository.ts';
import { Catalogues } from './catalogues.service.ts';
import { checkType } from './check-type.ts';
import { InventoryRepository } from './inventory.repository.ts';
import { toInventory, toQuota, toTicketType } from './offer.present.ts';
import { OfferMarks } from './offer-marks.repository.ts';

/** What organizers sell: ticket types, quotas, and how. */
@Injectable()
export class InventoryService {
  constructor(
    private readonly database: Database,
    private readonly access: TicketingAccess,
    private readonly shows: Shows,
    private readonly showsRepository: ShowsRepository,
    private readonly catalogues: Catalogues,
    private readonly reading: CatalogueRepository,
    private readonly repository: InventoryRepository,
    private readonly commissions: Commissions,
    private readonly marks: OfferMarks,
    private readonly audit: Audit,
  ) {}

  async inventory(actor: Actor, eventId: string): Promise<Inventory> {
    await this.access.toEvent(actor, eventId, { right: 'see_participants' });
    await this.shows.take(eventId); // dates of a draft are told to nobody: look
    const catalogue = await this.catalogue(this.database.read, eventId);
    return toInventory(
      catalogue,
      this.commissions.ruleOf(catalogue.show),
      await this.repository.countsOf(this.database.read, eventId),
    );
  }

  async changeSettings(actor: Actor, eventId: string, settings: SaleSettings): Promise<SaleSettings> {
    await this.access.toEvent(actor, eventId, { right: 'sell' });
    await this.change(eventId, async (tx) => {
      await this.showsRepository.saveSettings(tx, eventId, settings);
      await this.audit.record(tx, actor, 'ticketing.sale_settings_changed', { type: 'event', id: eventId }, settings);
    });
    return settings;
  }

  async createTicketType(actor: Actor, eventId: string, draft: z.output<typeof TicketTypeDraft>): Promise<TicketType> {
    await this.access.toEvent(actor, eventId, { right: 'sell' });
    await this.shows.take(eventId);
    const id = newId();
    return this.change(eventId, async (tx) => {
      const catalogue = await this.catalogue(tx, eventId);
      checkType(catalogue, draft);
      await this.repository.insertType(tx, { ...draft, id, eventId });
      const own =
        draft.places === undefined
          ? []
          : await this.ownQuotas(tx, catalogue, { name: draft.name, places: draft.places });
      await this.repository.linkType(tx, { eventId, ticketTypeId: id, quotaIds: [...draft.quotaIds, ...own] });
      await this.audit.record(
        tx,
        actor,
        'ticketing.ticket_type_created',
        { type: 'ticket_type', id },
        { eventId, name: draft.name, price: draft.price },
      );
      return this.typeOf(tx, eventId, id);
    });
  }

  async changeTicketType(actor: Actor, id: string, changes: z.output<typeof TicketTypeChanges>): Promise<TicketType> {
    const eventId = await this.eventOfType(actor, id);
    return this.change(eventId, async (tx) => {
      const catalogue = await this.catalogue(tx, eventId);
      checkType(catalogue, { ...catalogue.types.find((type) => type.id === id)!, ...defined(changes) });
      const { quotaIds, ...row } = changes;
      await this.repository.updateType(tx, id, row);
      if (quotaIds) await this.repository.linkType(tx, { eventId, ticketTypeId: id, quotaIds });
      await this.audit.record(tx, actor, 'ticketing.ticket_type_changed', { type: 'ticket_type', id }, changes);
      return this.typeOf(tx, eventId, id);
    });
  }

  async removeTicketType(actor: Actor, id: string): Promise<void> {
    const eventId = await this.eventOfType(actor, id);
    await this.change(eventId, async (tx) => {
      const what = await this.repository.removeType(tx, id);
      await this.audit.record(tx, actor, `ticketing.ticket_type_${what}`, { type: 'ticket_type', id }, { eventId });
    });
  }

  async orderTicketTypes(actor: Actor, eventId: string, ids: readonly string[]): Promise<void> {
    await this.access.toEvent(actor, eventId, { right: 'sell' });
    await this.change(eventId, (tx) => this.repository.reorder(tx, eventId, ids));
  }

  async createQuota(actor: Actor, eventId: string, draft: z.output<typeof QuotaDraft>): Promise<Quota> {
    await this.access.toEvent(actor, eventId, { right: 'sell' });
    await this.shows.take(eventId);
    const id = newId();
    return this.change(eventId, async (tx) => {
      const { dates, types } = await this.catalogue(tx, eventId);
      if (draft.dateId && !dates.some((date) => date.id === draft.dateId))
        throw new Refusal('ticketing.unknown_date', {}, 'dateId');
      refuseUnknown(
        draft.ticketTypeIds,
        types.map((type) => type.id),
      );
      if (draft.blocked > draft.capacity)
        throw new Refusal('ticketing.below_promised', { promised: draft.blocked }, 'capacity');
      await this.repository.insertQuota(tx, { ...draft, id, eventId });
      await this.repository.linkQuota(tx, { eventId, quotaId: id, ticketTypeIds: draft.ticketTypeIds });
      await this.audit.record(tx, actor, 'ticketing.quota_created', { type: 'quota', id }, { eventId, ...draft });
      return this.quotaOf(tx, eventId, id);
    });
  }

  async changeQuota(actor: Actor, id: string, changes: z.output<typeof QuotaChanges>): Promise<Quota> {
    const eventId = await this.eventOfQuota(actor, id);
    return this.change(eventId, async (tx) => {
      const { types } = await this.catalogue(tx, eventId);
      refuseUnknown(
        changes.ticketTypeIds ?? [],
        types.map((type) => type.id),
      );
      if (!(await this.repository.updateQuota(tx, id, changes)))
        await this.refuseShrink(tx, eventId, { id, blocked: changes.blocked });
      if (changes.ticketTypeIds)
        await this.repository.linkQuota(tx, { eventId, quotaId: id, ticketTypeIds: changes.ticketTypeIds });
      await this.audit.record(tx, actor, 'ticketing.quota_changed', { type: 'quota', id }, changes);
      return this.quotaOf(tx, eventId, id);
    });
  }

  async removeQuota(actor: Actor, id: string): Promise<void> {
    const eventId = await this.eventOfQuota(actor, id);
    await this.change(eventId, async (tx) => {
      if (!(await this.repository.removeQuota(tx, id))) throw new Refusal('ticketing.quota_in_use');
      await this.audit.record(tx, actor, 'ticketing.quota_removed', { type: 'quota', id }, { eventId });
    });
  }

  /** One transaction, after which everybody sees the change. */
  private async change<T>(eventId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    const result = await this.database.tx(async (tx) => {
      const done = await work(tx);
      await this.marks.mark(tx, [eventId]);
      return done;
    });
    this.catalogues.forget(eventId);
    return result;
  }

  private async catalogue(tx: Tx, eventId: string): Promise<Catalogue> {
    const catalogue = await this.reading.read(tx, eventId);
    if (!catalogue) throw new Refusal('ticketing.event_not_found');
    return catalogue;
  }

  private async ownQuotas(
    tx: Tx,
    { show, dates }: Catalogue,
    { name, places }: { name: string; places: number },
  ): Promise<string[]> {
    const quotas = dates.map((date) => ({
      id: newId(),
      eventId: show.eventId,
      dateId: date.id,
      name,
      capacity: places,
      blocked: 0,
    }));
    for (const quota of quotas) await this.repository.insertQuota(tx, quota);
    return quotas.map(({ id }) => id);
  }

  private async refuseShrink(
    tx: Tx,
    eventId: string,
    { id, blocked }: { id: string; blocked: number | undefined },
  ): Promise<never> {
    const quota = (await this.catalogue(tx, eventId)).quotas.find(({ quotaId }) => quotaId === id)!;
    const promised = smallestCapacity({ ...quota, blocked: blocked ?? quota.blocked });
    throw new Refusal('ticketing.below_promised', { promised }, 'capacity');
  }

  private async typeOf(tx: Tx, eventId: string, id: string): Promise<TicketType> {
    const { show, types } = await this.catalogue(tx, eventId);
    return toTicketType(
      types.find((type) => type.id === id)!,
      show,
      (await this.repository.countsOf(tx, eventId)).get(id),
    );
  }

  private async quotaOf(tx: Tx, eventId: string, id: string): Promise<Quota> {
    const catalogue = await this.catalogue(tx, eventId);
    return toQuota(
      catalogue.quotas.find(({ quotaId }) => quotaId === id)!,
      catalogue,
    );
  }

  private async eventOfType(actor: Actor, id: string): Promise<string> {
    const eventId = await this.repository.eventOfType(this.database.read, id);
    if (!eventId) throw new Refusal('ticketing.ticket_type_not_found');
    await this.access.toEvent(actor, eventId, { right: 'sell', unknown: 'ticketing.ticket_type_not_found' });
    return eventId;
  }

  private async eventOfQuota(actor: Actor, id: string): Promise<string> {
    const eventId = await this.repository.eventOfQuota(this.database.read, id);
    if (!eventId) throw new Refusal('ticketing.quota_not_found');
    await this.access.toEvent(actor, eventId, { right: 'sell', unknown: 'ticketing.quota_not_found' });
    return eventId;
  }
}

function refuseUnknown(ids: readonly string[], known: readonly string[]): void {
  if (ids.some((id) => !known.includes(id))) throw new Refusal('ticketing.unknown_ticket_type', {}, 'ticketTypeIds');
}

function defined<T extends object>(changes: T): Partial<{ [K in keyof T]: Exclude<T[K], undefined> }> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as never;
}
