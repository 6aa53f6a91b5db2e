import type { CardRefund, NewCardRefund } from '@estrade/api/card-network';
import { Injectable } from '@nestjs/common';
import type { Tx } from '#kit/database/database';
import { newId } from '#kit/ids';
import { Announcer } from './announcer.service.ts';
import type { Behaviour } from './card.ts';
import { toCardRefund } from './network.present.ts';
import { type IntentRow, NetworkRepository } from './network.repository.ts';
import { NetworkRefundsRepository, type OpeningRefund } from './refunds-of-network.repository.ts';

interface Answer {
  readonly refund: CardRefund | null;
  readonly error: { readonly code: string; readonly message: string } | null;
}

type Outcome = Pick<OpeningRefund, 'state' | 'later'>;

const AT_ONCE: Outcome = { state: 'succeeded', later: null };
const OUTCOMES: Partial<Record<Behaviour, Outcome>> = {
  refund_pending: { state: 'pending', later: { state: 'succeeded', afterSeconds: 3 } },
  refund_fails_later: { state: 'succeeded', later: { state: 'failed', afterSeconds: 5 } },
};

/** The network gives money back, never more than came. */
@Injectable()
export class NetworkRefunds {
  constructor(
    private readonly intents: NetworkRepository,
    private readonly refunds: NetworkRefundsRepository,
    private readonly announcer: Announcer,
  ) {}

  async open(wanted: readonly NewCardRefund[]): Promise<Answer[]> {
    const answers: Answer[] = [];
    for (const one of wanted) answers.push(await this.announcer.announcing((tx) => this.openOne(tx, one)));
    return answers;
  }

  /** Banks that take their time have spoken. */
  async finish(): Promise<void> {
    await this.announcer.announcing(async (tx) => {
      const spoken = await this.refunds.finish(tx);
      const intents = new Map(
        (
          await this.intents.byIds(
            tx,
            spoken.map((one) => one.intent_id),
          )
        ).map((row) => [row.id, row]),
      );
      for (const refund of spoken) await this.announcer.refundChanged(tx, intents.get(refund.intent_id)!, refund);
    });
  }

  private async openOne(tx: Tx, wanted: NewCardRefund): Promise<Answer> {
    const intent = await this.intents.lock(tx, wanted.intentId);
    if (!intent) return no('unknown', 'no such intent');
    const known = await this.refunds.byKey(tx, wanted.idempotencyKey);
    if (known) return { refund: toCardRefund(known), error: null };
    const why = whyNot(intent, wanted.amount);
    if (why) return why;
    if (intent.behaviour === 'refund_waits_for_balance') {
      await this.refunds.rememberEmpty(tx, intent.id);
      return no('insufficient_balance', 'the balance does not cover this refund yet');
    }
    await this.refunds.open(tx, { ...wanted, ...outcomeOf(intent), id: `cr_${newId().replaceAll('-', '')}` });
    const opened = (await this.refunds.byKey(tx, wanted.idempotencyKey))!;
    await this.announcer.refundChanged(tx, (await this.intents.lock(tx, intent.id))!, opened);
    return { refund: toCardRefund(opened), error: null };
  }
}

function whyNot(intent: IntentRow, amount: number): Answer | null {
  if (intent.state !== 'succeeded') return no('not_paid', 'this intent was not paid');
  return amount > intent.amount - intent.refunded ? no('amount_too_large', 'more than what is left') : null;
}

function outcomeOf(intent: IntentRow): Outcome {
  return (intent.behaviour && OUTCOMES[intent.behaviour]) ?? AT_ONCE;
}

function no(code: string, message: string): Answer {
  return { refund: null, error: { code, message } };
}
