import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Audit } from '#kit/audit/audit';
import type { Actor } from '#kit/auth/actor';
import { Database, type Tx } from '#kit/database/database';
import { Refusal } from '#kit/refusal';
import { TicketingAccess } from '../access.service.ts';
import { type CatalogueType, quotasFor } from '../inventory/catalogue.ts';
import { Catalogues } from '../inventory/catalogues.service.ts';
import { QuotasRepository, sumByQuota } from '../inventory/quotas.repository.ts';
import type { NewOrder } from '../orders/kept-order.ts';
import { orderNumber, orderNumberLength } from '../orders/order-number.ts';
import { OrderWriter } from '../orders/order-writer.service.ts';
import { OrdersRepository } from '../orders/orders.repository.ts';
import type { Show } from '../shows/show.ts';
import { hashOf, idOf } from '../tickets/seals.service.ts';
import { TicketsRepository } from '../tickets/tickets.repository.ts';

export interface Invitations {
  readonly ticketTypeId: string;
  readonly dateId: string;
  readonly guests: readonly { readonly name: string; readonly email: string; readonly quantity: number }[];
  readonly locale: 'fr' | 'en';
}

/** Free tickets from the organizer: one order a guest, of the same places as everybody's. */
@Injectable()
export class Inviting {
  constructor(
    private readonly database: Database,
    private readonly access: TicketingAccess,
    private readonly catalogues: Catalogues,
    private readonly quotas: QuotasRepository,
    private readonly orders: OrdersRepository,
    private readonly tickets: TicketsRepository,
    private readonly writer: OrderWriter,
    private readonly audit: Audit,
  ) {}

  /** All guests or none. The same key again answers the same orders. */
  async invite(
    actor: Actor,
    eventId: string,
    { key, ...wish }: Invitations & { readonly key: string },
  ): Promise<{ orderIds: string[] }> {
    const show = await this.access.toEvent(actor, eventId, { right: 'change_tickets' });
    const { catalogue } = await this.catalogues.any(eventId);
    const type = catalogue.types.find(({ id }) => id === wish.ticketTypeId);
    const quotaIds = type ? quotasFor(catalogue, type, wish.dateId).map(({ quotaId }) => quotaId) : [];
    if (!type || type.archived || quotaIds.length === 0)
      throw new Refusal('ticketing.unknown_ticket_type', {}, 'ticketTypeId');
    const about = {
      show,
      type,
      quotaIds,
      dateId: wish.dateId,
      locale: wish.locale,
      key,
      requestHash: hashOf([eventId, wish]),
    };
    const orders = wish.guests.map((guest, i) =>
      orderFor(guest, { ...about, id: idOf('invitation', actor.id ?? '', key, String(i)) }),
    );
    await this.database.tx((tx) => this.write(tx, actor, orders));
    return { orderIds: orders.map(({ id }) => id) };
  }

  private async write(tx: Tx, actor: Actor, orders: readonly NewOrder[]): Promise<void> {
    const [before] = await this.orders.findAll(tx, [orders[0]!.id]);
    if (before && before.requestHash !== orders[0]!.requestHash)
      throw new Refusal('kit.key_reused', {}, 'Idempotency-Key');
    if (before) return;
    const wanted = sumByQuota(orders.flatMap(({ lines }) => lines));
    await this.orders.insert(tx, orders);
    for (const { id, eventId, quantity } of orders) {
      await this.audit.record(tx, actor, 'ticketing.guest_invited', { type: 'order', id }, { eventId, quantity });
    }
    await this.tickets.lockNumbers(tx, [orders[0]!.eventId]);
    const left = await this.quotas.lock(tx, [...wanted.keys()]);
    const least = Math.min(...[...wanted].map(([quotaId, quantity]) => (left.get(quotaId) ?? 0) - quantity));
    if (least < 0) throw new Refusal('ticketing.sold_out', { left: Math.max(0, Math.min(...left.values())) }, 'guests');
    await this.writer.fulfil(tx, [], orders);
  }
}

interface AboutGuests {
  readonly id: string;
  readonly show: Show;
  readonly type: CatalogueType;
  readonly quotaIds: readonly string[];
  readonly dateId: string;
  readonly locale: 'fr' | 'en';
  readonly key: string;
  readonly requestHash: string;
}

function orderFor(guest: Invitations['guests'][number], about: AboutGuests): NewOrder {
  const { id, show, type, quotaIds, dateId, locale, key, requestHash } = about;
  const { name, email, quantity } = guest;
  const nothing = { total: 0, revenue: 0, fee: 0, commission: 0, feeVat: 0 };
  const holders = Array.from({ length: quantity }, () => name);
  const line = {
    ticketTypeId: type.id,
    dateId,
    typeName: type.name,
    quantity,
    unitPrice: 0,
    vatRateBp: type.vatRateBp,
    quotaIds,
    holders,
  };
  return {
    ...nothing,
    id,
    number: orderNumber(randomBytes(orderNumberLength)),
    eventId: show.eventId,
    organizationId: show.organizationId,
    source: 'invitation',
    holdId: null,
    requestKey: key,
    requestHash,
    state: 'paid',
    buyer: { name, email, phone: null, locale },
    memberId: null,
    currency: show.currency,
    quantity,
    vat: [],
    feeReturned: show.feeReturned,
    returnableUntilHours: show.returnableUntilHours,
    lines: [{ ...line, vat: 0, fee: 0, commission: 0, feeVat: 0 }],
  };
}
