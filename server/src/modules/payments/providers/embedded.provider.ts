import {
  CardEvent,
  CardIntent,
  CardIntentAnswer,
  CardRefund,
  CardRefundAnswer,
  type NewCardIntent,
  type NewCardRefund,
} from '@estrade/api/card-network';
import { Injectable } from '@nestjs/common';
import { Agent, request } from 'undici';
import { z } from 'zod';
import { Config } from '#kit/config/settings';
import { Batch } from '#kit/database/batch';
import { Refusal } from '#kit/refusal';
import { Clock } from '#kit/time/clock';
import { MERCHANT_HEADER } from '../network/merchant-key.service.ts';
import { isSigned, merchantKey, SIGNATURE_HEADER } from '../network/signature.ts';
import { type Outcome, orThrow } from '../outcome.ts';
import { OwnAddress } from '../own-address.service.ts';
import { errorOf, toEvent, toPayment, toRefund } from './embedded-objects.provider.ts';
import {
  type NewProviderPayment,
  type NewProviderRefund,
  PaymentProvider,
  ProviderDown,
  type ProviderEvent,
  type ProviderPayment,
  type ProviderRefund,
} from './payment.provider.ts';

const LIMIT_MS = 10_000;
const MOST = 200;

const Intents = z.object({ answers: z.array(CardIntentAnswer), refunds: z.array(CardRefund).default([]) });
const Refunds = z.object({ answers: z.array(CardRefundAnswer) });
const Recent = z.object({ items: z.array(CardIntent), next: z.string().nullable() });
const Notification = z.object({ events: z.array(CardEvent).max(500) });

/** The embedded card network, spoken to over HTTP like any other; what is asked at the same time goes in one request. */
@Injectable()
export class EmbeddedProvider extends PaymentProvider {
  override readonly name = 'embedded';
  override readonly live = false;
  override readonly publishableKey = null;

  private readonly agent = new Agent({ connections: 8, headersTimeout: LIMIT_MS, bodyTimeout: LIMIT_MS });
  private readonly openings = together((intents: readonly NewCardIntent[]) => this.intents('intents', { intents }));
  private readonly readings = together((ids: readonly string[]) => this.intents('intents/reading', { ids }));
  private readonly cancellings = together((ids: readonly string[]) => this.intents('cancellations', { ids }));
  private readonly refundings = together((refunds: readonly NewCardRefund[]) => this.refunds(refunds));

  constructor(
    private readonly config: Config,
    private readonly address: OwnAddress,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async create({ paymentId, payerEmail, ...wanted }: NewProviderPayment): Promise<ProviderPayment> {
    const mine = { idempotencyKey: paymentId, receiptEmail: payerEmail, metadata: { paymentId } };
    return orThrow(await this.openings.add({ ...wanted, ...mine }));
  }

  override async retrieve(ref: string): Promise<ProviderPayment | null> {
    const found = await this.readings.add(ref);
    if (found instanceof ProviderDown) throw found;
    return found instanceof Error ? null : found;
  }

  override async cancel(ref: string): Promise<ProviderPayment> {
    return orThrow(await this.cancellings.add(ref));
  }

  override async refund({ key, paymentRef, amount }: NewProviderRefund): Promise<ProviderRefund> {
    const wanted = { idempotencyKey: key, intentId: paymentRef, amount, metadata: { refundKey: key } };
    return orThrow(await this.refundings.add(wanted));
  }

  override async read(raw: Buffer, headers: Readonly<Record<string, unknown>>): Promise<ProviderEvent[]> {
    const now = Math.floor(this.clock.now().epochMilliseconds / 1000);
    const proof = { secret: this.config.values.CARD_NETWORK_SECRET, now };
    if (!isSigned(raw, headers[SIGNATURE_HEADER], proof)) throw new Refusal('payments.bad_signature');
    return Notification.parse(JSON.parse(raw.toString('utf8'))).events.map(toEvent);
  }

  override async *recent(since: Date): AsyncIterable<ProviderPayment> {
    const query = new URLSearchParams({ since: since.toISOString() });
    for (;;) {
      const { items, next } = Recent.parse(await this.ask('GET', `intents?${query.toString()}`));
      for (const intent of items) yield toPayment(intent);
      if (next === null) return;
      query.set('after', next);
    }
  }

  private async intents(path: string, body: object): Promise<Outcome<ProviderPayment>[]> {
    const { answers, refunds } = Intents.parse(await this.ask('POST', path, body));
    const made = Map.groupBy(refunds, (refund) => refund.intentId);
    return answers.map(({ intent, error }) => (intent ? toPayment(intent, made.get(intent.id)) : errorOf(error)));
  }

  private async refunds(refunds: readonly NewCardRefund[]): Promise<Outcome<ProviderRefund>[]> {
    const { answers } = Refunds.parse(await this.ask('POST', 'refunds', { refunds }));
    return answers.map(({ refund, error }) => (refund ? toRefund(refund) : errorOf(error)));
  }

  private async ask(method: 'GET' | 'POST', path: string, body?: object): Promise<unknown> {
    const key = merchantKey(this.config.values.CARD_NETWORK_SECRET);
    const headers = { 'content-type': 'application/json', [MERCHANT_HEADER]: key };
    const url = `${this.address.url()}/api/card-network/${path}`;
    try {
      const answer = await request(url, {
        method,
        headers,
        dispatcher: this.agent,
        body: body && JSON.stringify(body),
      });
      const content = await answer.body.json();
      if (answer.statusCode >= 300) throw new Error(`${answer.statusCode}: ${JSON.stringify(content)}`);
      return content;
    } catch (cause) {
      throw new ProviderDown('the card network is not answering', { cause });
    }
  }
}

/** A network that is away is so for all of them: asking for each alone again would only take longer. */
function together<J, R>(ask: (jobs: readonly J[]) => Promise<Outcome<R>[]>): Batch<J, Outcome<R>> {
  const run = async (jobs: readonly J[]): Promise<Outcome<R>[]> => {
    try {
      return await ask(jobs);
    } catch (error) {
      return jobs.map(() => error as Error);
    }
  };
  // one slow answer must not make all others wait
  return new Batch({ run, most: MOST, atOnce: 4 });
}
