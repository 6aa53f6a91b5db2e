import { Injectable } from '@nestjs/common';
import type { Actor } from '#kit/auth/actor';
import { again, Batch } from '#kit/database/batch';
import { Database } from '#kit/database/database';
import { Refusal } from '#kit/refusal';
import { instantAt } from '#kit/time/instants';
import type { AskedPlaces, Present } from '../inventory/catalogue.ts';
import { Catalogues } from '../inventory/catalogues.service.ts';
import { sumByQuota } from '../inventory/quotas.repository.ts';
import { idOf, Seals } from '../tickets/seals.service.ts';
import { Caps } from './caps.service.ts';
import { type Hold, holdMinutes, openHold } from './hold.ts';
import { HoldsRepository, type TakeResult } from './holds.repository.ts';
import type { HoldWish, KeptHold } from './kept-hold.ts';
import { Limits } from './limits.service.ts';
import { planHold } from './plan-hold.ts';
import { Sweeping } from './sweeping.service.ts';

type Taking =
  | { readonly kind: 'taken'; readonly times: Times }
  | { readonly kind: 'repeated' | 'unsold' }
  | { readonly kind: 'missed'; readonly left: number };

/** How a hold stands in time: the same for all that one batch took. */
type Times = Hold & Pick<KeptHold, 'now'>;

export interface HoldRequest {
  readonly eventId: string;
  readonly lines: readonly AskedPlaces[];
}

/** Sets places aside. Everybody who asks at the same moment is served by one statement. */
@Injectable()
export class Holding {
  private readonly batch = new Batch<HoldWish, Taking>({ run: (wishes) => this.take(wishes) });

  constructor(
    private readonly database: Database,
    private readonly catalogues: Catalogues,
    private readonly holds: HoldsRepository,
    private readonly limits: Limits,
    private readonly caps: Caps,
    private readonly sweeping: Sweeping,
    private readonly seals: Seals,
  ) {}

  /** All the places asked for, or a refusal. The same key again answers the same hold. */
  async openHold(actor: Actor, request: HoldRequest, key: string): Promise<KeptHold> {
    const id = idOf('hold', actor.id ?? actor.ip, key);
    const plan = async (present: Present): Promise<HoldWish> => {
      const owned = await this.limits.owned({ memberId: actor.id, email: null }, present.catalogue, { besides: id });
      const lines = planHold(present, request.lines, owned);
      return { id, eventId: request.eventId, ownerId: actor.id, lines };
    };
    const wish = await plan(await this.catalogues.public(request.eventId));
    const giveBack = this.caps.draw(actor, request.eventId, sumOf(request.lines));
    let taken = false;
    try {
      let [asked, taking] = [wish, await this.batch.add(wish)];
      if (taking.kind === 'unsold') {
        // what we believed of the sale was a moment too old: look again, so that the refusal says the right thing
        this.catalogues.forget(request.eventId);
        asked = await plan(await this.catalogues.public(request.eventId));
        taking = await this.batch.add(asked);
      }
      taken = taking.kind === 'taken';
      return await this.answer(asked, taking);
    } finally {
      if (!taken) giveBack();
    }
  }

  async hold(id: string, secret: string): Promise<KeptHold> {
    const hold = this.seals.opensHold(id, secret) ? await this.holds.find(this.database.read, id) : undefined;
    if (!hold) throw new Refusal('ticketing.hold_not_found');
    return hold;
  }

  /** Releasing what has ended already changes nothing. */
  async releaseHold(id: string, secret: string): Promise<void> {
    await this.hold(id, secret);
    await this.database.tx(async (tx) => {
      const hold = (await this.holds.lock(tx, [id])).get(id);
      if (hold?.state === 'paying') throw new Refusal('ticketing.hold_in_payment');
      if (hold?.state === 'active') await this.sweeping.giveBack(tx, [hold], 'released');
    });
  }

  private async take(wishes: readonly HoldWish[]): Promise<(Taking | typeof again)[]> {
    const result = await this.holds.take(this.database.read, wishes, holdMinutes);
    const known = new Map<number, Taking>();
    const taken: Taking = { kind: 'taken', times: timesFrom(result.now) };
    for (const i of result.taken) known.set(i, taken);
    for (const kind of ['repeated', 'unsold'] as const) for (const i of result[kind]) known.set(i, { kind });
    const missed = wishes.filter((_, i) => !known.has(i));
    const freed = missed.length > 0 && (await this.sweeping.sweepQuotas(quotasOf(missed))) > 0;
    return wishes.map((wish, i) => {
      const taking = known.get(i);
      if (taking) return taking;
      const left = leftFor(wish, result);
      return freed || left.fits ? again : { kind: 'missed', left: left.most };
    });
  }

  private async answer(wish: HoldWish, taking: Taking): Promise<KeptHold> {
    if (taking.kind === 'missed') throw new Refusal('ticketing.sold_out', { left: taking.left }, 'lines');
    if (taking.kind === 'unsold') throw new Refusal('ticketing.sale_ended', {}, 'lines');
    if (taking.kind === 'taken') return { ...wish, ...taking.times };
    const kept = await this.holds.find(this.database.read, wish.id);
    if (!kept || !asksTheSame(kept, wish)) throw new Refusal('kit.key_reused', {}, 'Idempotency-Key');
    return kept;
  }
}

function sumOf(lines: readonly AskedPlaces[]): number {
  return lines.reduce((sum, { quantity }) => sum + quantity, 0);
}

function quotasOf(wishes: readonly HoldWish[]): string[] {
  return [...sumByQuota(wishes.flatMap(({ lines }) => lines)).keys()];
}

/** Whether a wish would fit by itself after its batch, and how many tickets would. */
function leftFor(wish: HoldWish, { left }: TakeResult): { fits: boolean; most: number } {
  const wanted = [...sumByQuota(wish.lines)];
  const fits = wanted.every(([quotaId, quantity]) => quantity <= (left[quotaId] ?? 0));
  return { fits, most: Math.max(0, Math.min(...wanted.map(([quotaId]) => left[quotaId] ?? 0))) };
}

function timesFrom(at: Date): Times {
  const now = instantAt(at.getTime());
  return { ...openHold(now), now };
}

/** Prices may have changed since: what was asked for has not. */
function asksTheSame(kept: HoldWish, wish: HoldWish): boolean {
  return askedBy(kept) === askedBy(wish);
}

function askedBy({ eventId, lines }: HoldWish): string {
  return JSON.stringify([eventId, lines.map(({ ticketTypeId, dateId, quantity }) => [ticketTypeId, dateId, quantity])]);
}
