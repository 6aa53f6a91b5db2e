import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '#kit/database/database';
import type { Catalogue } from '../inventory/catalogue.ts';
import type { AskedQuantity } from '../inventory/ticket-type.ts';
import { HoldsRepository } from './holds.repository.ts';
import { OrdersRepository } from './orders.repository.ts';

/** A person, as far as we know them: guests are known by their address once they order. */
export interface Person {
  readonly memberId: string | null;
  readonly email: string | null;
}

/** How much of an event somebody has already, for the bounds per person. */
@Injectable()
export class Limits {
  constructor(
    private readonly database: Database,
    private readonly holds: HoldsRepository,
    private readonly orders: OrdersRepository,
  ) {}

  /** Nothing is read for events without such a bound. `besides` is the hold that is being decided on. */
  async owned(
    person: Person,
    catalogue: Catalogue,
    { besides, tx = this.database.read }: { readonly besides: string; readonly tx?: Tx },
  ): Promise<AskedQuantity[]> {
    if (!isLimited(catalogue) || (!person.memberId && !person.email)) return [];
    const { eventId } = catalogue.show;
    const held = person.memberId ? await this.holds.heldBy(tx, { memberId: person.memberId, eventId, besides }) : [];
    return [...held, ...(await this.orders.ownedBy(tx, { ...person, eventId, besides }))];
  }
}

export function isLimited({ show, types }: Catalogue): boolean {
  return show.maxPerPerson !== null || types.some(({ maxPerPerson }) => maxPerPerson !== null);
}
