import { Injectable } from '@nestjs/common';
import { TicketingPort } from '#core/ticketing';
import type { Examination, Finding } from '#kit/examination/examine';
import { Mails } from '#kit/mail/mails';
import { Clock } from '#kit/time/clock';

const PAGE = 5_000;
const SHOWN = 5;
/** A letter waits for its tickets to be drawn, and on a busy evening for those before it. */
const LATE_AFTER_MINUTES = 15;

/** Whether everybody who has tickets was written to, once. A past that was played before the first letter is left out. */
@Injectable()
export class NotificationsExamination implements Examination {
  constructor(
    private readonly ticketing: TicketingPort,
    private readonly mails: Mails,
    private readonly clock: Clock,
  ) {}

  async examine(): Promise<Finding[]> {
    const [without, doubled] = [new Array<string>(), new Array<string>()];
    for await (const orderIds of this.pages()) {
      const letters = await this.mails.counts('order_confirmation', orderIds);
      without.push(...orderIds.filter((id) => !letters.has(id)));
      doubled.push(...orderIds.filter((id) => (letters.get(id) ?? 0) > 1));
    }
    return [
      finding('every order with tickets has its letter', without),
      finding('no order has its letter twice', doubled),
    ];
  }

  private async *pages(): AsyncIterable<string[]> {
    const since = await this.mails.since();
    if (!since) return;
    const until = this.clock.now().subtract({ minutes: LATE_AFTER_MINUTES }).toString();
    for (let after: string | null = null; ;) {
      const ids: string[] = await this.ticketing.issued({ from: since.toISOString(), until, after, limit: PAGE });
      if (ids.length > 0) yield ids;
      after = ids.at(-1) ?? null;
      if (ids.length < PAGE) return;
    }
  }
}

function finding(check: string, orderIds: readonly string[]): Finding {
  const shown = orderIds.slice(0, SHOWN).join(' ');
  return {
    check,
    ok: orderIds.length === 0,
    detail: orderIds.length > SHOWN ? `${shown} … ${orderIds.length}` : shown,
  };
}
