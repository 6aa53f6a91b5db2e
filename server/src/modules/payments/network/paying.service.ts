import { createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { payments } from '@estrade/api/payments';
import type { In, Out } from '@estrade/api/route';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#kit/auth/actor';
import { Config } from '#kit/config/settings';
import { Batch } from '#kit/database/batch';
import { Database } from '#kit/database/database';
import { newId } from '#kit/ids';
import { Refusal } from '#kit/refusal';
import { Clock } from '#kit/time/clock';
import { type Outcome, orThrow } from '../outcome.ts';
import { Announcer } from './announcer.service.ts';
import { type Behaviour, behaviourOf, brandOf, digitsOf, failureTexts, isCardNumber, isExpired } from './card.ts';
import { attempt } from './intent.ts';
import { type CardTried, type IntentRow, MOST_ATTEMPTS, NetworkRepository } from './network.repository.ts';

type Confirmation = In<typeof payments.confirmCard>['body'];
type Confirmed = Out<typeof payments.confirmCard>;

const SLOW_MS = 2_550;

/** Browsers pay intents with a card. */
@Injectable()
export class Paying {
  private readonly tries = new Batch({ run: (tried: readonly CardTried[]) => this.tryCards(tried), most: 200 });

  constructor(
    private readonly database: Database,
    private readonly intents: NetworkRepository,
    private readonly announcer: Announcer,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** A refused card is an answer, not a refusal: the buyer may try another. */
  async confirm(actor: Actor, confirmation: Confirmation): Promise<Confirmed> {
    const digits = digitsOf(confirmation.card.number);
    if (!isCardNumber(digits)) throw new Refusal('card_network.bad_number', {}, 'card.number');
    const behaviour = behaviourOf(digits);
    if (!behaviour) throw new Refusal('card_network.test_cards_only', {}, 'card.number');
    const row = orThrow(await this.tries.add(this.tried(confirmation, digits, behaviour)));
    if (row.state !== 'processing') return confirmedAs(row, actor);
    await sleep(SLOW_MS);
    await this.finishSlow();
    return confirmedAs((await this.intents.bySecret(this.database.read, row.client_secret)) ?? row, actor);
  }

  async finishSlow(): Promise<void> {
    await this.announcer.announcing(async (tx) => this.announcer.intentsChanged(tx, await this.intents.finishSlow(tx)));
  }

  /** The number goes no further than this. */
  private tried({ clientSecret, card, returnPath }: Confirmation, digits: string, behaviour: Behaviour): CardTried {
    const expired = isExpired(card, this.clock.now().toZonedDateTimeISO('UTC'));
    const print = createHmac('sha256', this.config.values.CARD_NETWORK_SECRET).update(digits).digest('hex');
    return {
      ...attempt(behaviour, expired),
      clientSecret,
      behaviour,
      returnPath,
      brand: brandOf(digits),
      last4: digits.slice(-4),
      fingerprint: print.slice(0, 16),
      lateSeconds: behaviour === 'notified_late' ? Number(card.cvc) : 0,
      challengeId: newId(),
    };
  }

  private async tryCards(tried: readonly CardTried[]): Promise<Outcome<IntentRow>[]> {
    const once = new Map(tried.map((one) => [one.clientSecret, one]));
    const rows = await this.announcer.announcing(async (tx) => {
      const taken = await this.intents.tryCards(tx, [...once.values()]);
      const slow = taken.filter(({ state }) => state === 'processing');
      if (slow.length > 0)
        await this.intents.slow(
          tx,
          slow.map(({ id }) => id),
        );
      await this.announcer.intentsChanged(tx, taken);
      return new Map(taken.map((row) => [row.client_secret, row]));
    });
    return Promise.all(tried.map(async ({ clientSecret }) => rows.get(clientSecret) ?? this.whyNot(clientSecret)));
  }

  /** An intent that is paid already answers so: the buyer clicked twice. */
  private async whyNot(clientSecret: string): Promise<Outcome<IntentRow>> {
    const row = await this.intents.bySecret(this.database.read, clientSecret);
    if (row?.state === 'succeeded' || row?.state === 'processing') return row;
    const tooMany = row && row.attempts >= MOST_ATTEMPTS && row.state !== 'cancelled';
    return new Refusal(tooMany ? 'card_network.too_many_attempts' : 'card_network.no_such_intent');
  }
}

function confirmedAs(row: IntentRow, { locale }: Actor): Confirmed {
  const asks = row.state === 'requires_action';
  return {
    state: row.state,
    failure: row.failure,
    message: row.failure && failureTexts[row.failure][locale],
    challengeUrl: asks ? `/api/card-network/challenges/${row.challenge_id}?locale=${locale}` : null,
  };
}
