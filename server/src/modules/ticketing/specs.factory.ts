import { ticketing } from '@estrade/api/ticketing';
import type { Client } from '@estrade/api/client';
import { sql } from 'kysely';
import { aMember, anOrganization, joins, type Person } from '../../../test/people.ts';
import type { World } from '../../../test/world.ts';
import { TicketingExamination } from './examination.repository.ts';
import { aBuyer, aSale } from './ticketing.factory.ts';

type Sale = Awaited<ReturnType<typeof aSale>>;

export interface Bought {
  readonly secret: string;
  readonly orderId: string;
  readonly ticketIds: readonly string[];
}

/** Buys tickets for nothing, as a guest or as somebody signed in. */
export async function buyFree(
  client: Client,
  sale: Sale,
  { quantity = 1, buyer = aBuyer }: { quantity?: number; buyer?: typeof aBuyer } = {},
): Promise<Bought> {
  const lines = [{ ticketTypeId: sale.ticketTypeId, dateId: sale.dateId, quantity }];
  const hold = await client(ticketing.openHold, { body: { eventId: sale.eventId, lines } });
  const holders = Array.from({ length: quantity }, (_, i) => `${buyer.name} ${i + 1}`);
  const body = { holdId: hold.id, holdSecret: hold.secret, buyer, holders, total: hold.price.total };
  const { secret, id } = await client(ticketing.placeOrder, { body });
  const { tickets } = await client(ticketing.order, { params: { secret } });
  return { secret, orderId: id, ticketIds: tickets.map((ticket) => ticket.id) };
}

export interface House {
  readonly owner: Person;
  readonly operator: Person;
  readonly stranger: Person;
  readonly organizationId: string;
}

/** An organization with its owner and an operator, and somebody who has no part in it. */
export async function aHouse(world: World): Promise<House> {
  const [owner, operator, stranger] = [await aMember(world), await aMember(world), await aMember(world)];
  const { id: organizationId } = await anOrganization(world, owner);
  await joins(world, operator, { organizationId, role: 'operator' });
  return { owner, operator, stranger, organizationId };
}

export async function counters(
  world: World,
  quotaId: string,
): Promise<{ held: number; sold: number; blocked: number; capacity: number }> {
  const { rows } = await sql<{ held: number; sold: number; blocked: number; capacity: number }>`
    select held, sold, blocked, capacity from ticketing.quotas where id = ${quotaId}`.execute(world.database.read);
  return rows[0]!;
}

export interface Started {
  readonly secret: string;
  readonly orderId: string;
  readonly holdId: string;
  readonly clientSecret: string;
  readonly total: { readonly amount: number; readonly currency: string };
}

/** Goes as far as the card form. */
export async function startPaid(
  client: Client,
  sale: Pick<Sale, 'eventId' | 'ticketTypeId' | 'dateId'>,
  { quantity = 1, key, buyer = aBuyer }: { quantity?: number; key?: string; buyer?: typeof aBuyer } = {},
): Promise<Started> {
  const lines = [{ ticketTypeId: sale.ticketTypeId, dateId: sale.dateId, quantity }];
  const hold = await client(ticketing.openHold, { body: { eventId: sale.eventId, lines } });
  const holders = Array.from({ length: quantity }, (_, i) => `${buyer.name} ${i + 1}`);
  const { total } = hold.price;
  const placed = await client(
    ticketing.placeOrder,
    { body: { holdId: hold.id, holdSecret: hold.secret, buyer, holders, total } },
    { key },
  );
  return {
    secret: placed.secret,
    orderId: placed.id,
    holdId: hold.id,
    clientSecret: placed.payment!.client!.secret,
    total,
  };
}

/** What the doctor finds wrong; nothing, when the books are in order. */
export async function flaws(world: World): Promise<string[]> {
  const findings = await world.get(TicketingExamination).examine();
  return findings.filter(({ ok }) => !ok).map(({ check, detail }) => `${check}: ${detail}`);
}
