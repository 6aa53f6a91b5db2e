import { Injectable } from '@nestjs/common';
import { AccountsPort, type MemberCard } from '#core/accounts';
import { OffersPort } from '#core/offers';
import type { Booking } from '../booking.ts';
import type { Taken } from './workspace.repository.ts';

/** What was booked, and by whom. */
export interface Names {
  readonly title: string | null;
  readonly client: MemberCard | null;
}

/** A booking as the pro sees it. */
export type Known = Taken & Names;

/** Says of bookings what others know of them: two questions, however many there are. */
@Injectable()
export class Knowing {
  constructor(
    private readonly accounts: AccountsPort,
    private readonly offers: OffersPort,
  ) {}

  async known<B extends Booking>(bookings: readonly B[]): Promise<(B & Names)[]> {
    if (bookings.length === 0) return [];
    const [titles, clients] = await Promise.all([
      this.titles(bookings.map(({ versionId }) => versionId)),
      this.people(bookings.map(({ clientId }) => clientId)),
    ]);
    return bookings.map((one) => {
      return { ...one, title: titles.get(one.versionId) ?? null, client: clients.get(one.clientId) ?? null };
    });
  }

  async people(ids: readonly string[]): Promise<Map<string, MemberCard>> {
    const found = await inTurns(ids, (some) => this.accounts.cards({ ids: some }));
    return new Map(found.map((card) => [card.id, card]));
  }

  private async titles(versionIds: readonly string[]): Promise<Map<string, string>> {
    const found = await inTurns(versionIds, (some) => this.offers.services({ versionIds: some }));
    return new Map(found.map(({ versionId, title }) => [versionId, title]));
  }
}

/** As many as a port answers at once. */
const AT_ONCE = 500;

async function inTurns<T>(ids: readonly string[], ask: (some: string[]) => Promise<T[]>): Promise<T[]> {
  const different = [...new Set(ids)];
  const found: T[] = [];
  for (let i = 0; i < different.length; i += AT_ONCE) found.push(...(await ask(different.slice(i, i + AT_ONCE))));
  return found;
}
