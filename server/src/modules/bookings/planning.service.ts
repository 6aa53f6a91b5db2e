import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import type { BookableService } from '#core/offers';
import type { Tx } from '#kit/database/database';
import { Refusal } from '#kit/refusal';
import { DAY, MINUTE } from './slots/day.ts';
import { type Arrangement, DiariesRepository } from './slots/diaries.repository.ts';
import { occupied, offeredSlots, type Slot, slotAt, type SlotQuestion } from './slots/slots.ts';
import type { Span } from './slots/spans.ts';

/** A slot that can be had, and what it takes. */
export interface Plan {
  readonly slot: Slot;
  readonly resourceIds: readonly string[];
  readonly busy: Span;
}

interface Wish {
  readonly service: BookableService;
  readonly clientId: string | null;
}

/** Brings what is kept before the rules: which slots a service offers, and whether one can be had. */
@Injectable()
export class Planning {
  constructor(private readonly diaries: DiariesRepository) {}

  /** The slots that begin within the window, in order; a client's own hold is still among them. */
  async offered(tx: Tx, wish: Wish, window: Span): Promise<readonly Slot[]> {
    const { question } = await this.ask(tx, wish, window);
    return offeredSlots(question, window);
  }

  /** The slot that begins at this instant. Refuses by the rule that is in its way. */
  async plan(tx: Tx, wish: Wish & { readonly startsAt: Temporal.Instant }): Promise<Plan> {
    const from = wish.startsAt.epochMilliseconds;
    const { question, arrangement } = await this.ask(tx, wish, { from, until: from + 1 });
    const slot = slotAt(question, from);
    if (typeof slot === 'string') throw new Refusal(`bookings.${slot}`, {}, 'startsAt');
    const resourceIds = arrangement.resources.map(({ id }) => id);
    return { slot, resourceIds, busy: occupied(slot, wish.service) };
  }

  private async ask(tx: Tx, { service, clientId }: Wish, window: Span): Promise<Question> {
    const reach = { from: window.from - DAY, until: window.until + lengthOf(service) + DAY };
    const wide = occupied(reach, service);
    const arrangement = await this.diaries.arrangement(tx, { serviceId: service.serviceId, window: wide, clientId });
    const [first, ...others] = arrangement?.resources ?? [];
    if (!arrangement || !first) throw new Refusal('bookings.not_bookable');
    const { stepMinutes, shared, now } = arrangement;
    return { arrangement, question: { terms: service, diaries: [first, ...others], stepMinutes, shared, now } };
  }
}

interface Question {
  readonly arrangement: Arrangement;
  readonly question: SlotQuestion;
}

function lengthOf({ duration }: BookableService): number {
  return 'days' in duration ? (duration.days + 1) * DAY : duration.minutes * MINUTE;
}
