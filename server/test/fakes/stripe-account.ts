import { randomBytes } from 'node:crypto';
import Stripe from 'stripe';
import type { Form } from './form.ts';

/** How a card behaves that a test pays with. */
export type StripeCard = 'good' | 'poor' | 'challenge' | 'challengeRefused' | 'refundWaits' | 'refundPending';

/** What goes wrong with the next request of a kind: it does its work and its answer is lost, or nothing happens at all. */
export type Trouble = 'lost' | 'down';

export interface Intent {
  id: string;
  object: 'payment_intent';
  amount: number;
  amount_received: number;
  currency: string;
  status: string;
  client_secret: string;
  created: number;
  livemode: boolean;
  metadata: Record<string, string>;
  last_payment_error: object | null;
  next_action: object | null;
  latest_charge: Charge | null;
}

interface Charge {
  id: string;
  object: 'charge';
  amount_refunded: number;
  payment_method_details: { card: { brand: string; last4: string } };
  refunds: { object: 'list'; data: Refund[] };
}

interface Refund {
  id: string;
  object: 'refund';
  amount: number;
  currency: string;
  status: string;
  payment_intent: string;
  metadata: Record<string, string>;
}

/** A refusal, as Stripe words it. */
export class StripeError extends Error {
  readonly status: number;
  readonly body: object;
  constructor(status: number, error: object) {
    super(JSON.stringify(error));
    this.status = status;
    this.body = { error };
  }
}

/** A merchant's account: intents, charges, refunds and the events they make. */
export class StripeAccount {
  readonly intents = new Map<string, Intent>();
  readonly kept = new Map<string, { asked: string; body: object }>();
  readonly troubles: { request: string; trouble: Trouble; once: boolean }[] = [];
  readonly requests: string[] = [];
  readonly events: object[] = [];
  private readonly cards = new Map<string, StripeCard>();

  ask(name: string, id: string, form: Form): object {
    if (name === 'POST /v1/payment_intents') return this.create(form);
    if (name === 'GET /v1/payment_intents/:id') return this.find(id);
    if (name === 'GET /v1/payment_intents') return this.list(form);
    if (name === 'POST /v1/payment_intents/:id/cancel') return this.cancel(id);
    if (name === 'POST /v1/refunds') return this.refund(form);
    throw new StripeError(404, { type: 'invalid_request_error', message: `Unrecognized request URL (${name})` });
  }

  takeTrouble(request: string): Trouble | undefined {
    const found = this.troubles.find((one) => one.request === request);
    if (found?.once) this.troubles.splice(this.troubles.indexOf(found), 1);
    return found?.trouble;
  }

  pay(ref: string, card: StripeCard): void {
    const intent = this.find(ref);
    this.cards.set(ref, card);
    if (card === 'poor')
      this.refuse(intent, { type: 'card_error', code: 'card_declined', decline_code: 'insufficient_funds' });
    else if (card === 'challenge' || card === 'challengeRefused') this.challenge(intent);
    else this.succeed(intent);
  }

  answerChallenge(ref: string): void {
    const intent = this.find(ref);
    intent.next_action = null;
    if (this.cards.get(ref) === 'challengeRefused')
      this.refuse(intent, { type: 'invalid_request_error', code: 'payment_intent_authentication_failure' });
    else this.succeed(intent);
  }

  finishRefunds(ref: string): void {
    for (const refund of this.find(ref).latest_charge?.refunds.data ?? []) {
      refund.status = 'succeeded';
      this.emit('refund.updated', refund);
    }
  }

  refund(form: Form): Refund {
    const intent = this.find(form['payment_intent'] as string);
    const charge = intent.latest_charge;
    const amount = Number(form['amount']);
    if (!charge)
      throw new StripeError(400, { type: 'invalid_request_error', code: 'charge_not_paid', message: 'not paid' });
    if (amount > intent.amount_received - charge.amount_refunded) {
      throw new StripeError(400, {
        type: 'invalid_request_error',
        code: 'charge_already_refunded',
        message: 'greater than unrefunded amount',
      });
    }
    if (this.cards.get(intent.id) === 'refundWaits') {
      this.cards.set(intent.id, 'good');
      throw new StripeError(400, {
        type: 'invalid_request_error',
        code: 'balance_insufficient',
        message: 'Insufficient funds in your account',
      });
    }
    const status = this.cards.get(intent.id) === 'refundPending' ? 'pending' : 'succeeded';
    const refund: Refund = {
      id: idOf('re'),
      object: 'refund',
      amount,
      currency: intent.currency,
      status,
      payment_intent: intent.id,
      metadata: (form['metadata'] ?? {}) as Record<string, string>,
    };
    charge.refunds.data.push(refund);
    charge.amount_refunded += amount;
    this.emit('refund.created', refund);
    return refund;
  }

  emit(type: string, object: object): void {
    this.events.push({
      id: idOf('evt'),
      object: 'event',
      api_version: Stripe.API_VERSION,
      created: seconds(),
      livemode: false,
      type,
      data: { object: structuredClone(object) },
    });
  }

  private create(form: Form): Intent {
    const amount = Number(form['amount']);
    if (!(amount > 0))
      throw new StripeError(400, {
        type: 'invalid_request_error',
        code: 'parameter_invalid_integer',
        message: 'Invalid positive integer',
      });
    const id = idOf('pi');
    const asked = {
      amount,
      currency: form['currency'] as string,
      metadata: (form['metadata'] ?? {}) as Record<string, string>,
    };
    const fresh = { amount_received: 0, last_payment_error: null, next_action: null, latest_charge: null };
    const intent: Intent = {
      id,
      object: 'payment_intent',
      ...asked,
      ...fresh,
      status: 'requires_payment_method',
      client_secret: `${id}_secret_${randomBytes(8).toString('hex')}`,
      created: seconds(),
      livemode: false,
    };
    this.intents.set(id, intent);
    return intent;
  }

  private find(id: string): Intent {
    const intent = this.intents.get(id);
    if (!intent)
      throw new StripeError(404, {
        type: 'invalid_request_error',
        code: 'resource_missing',
        message: `No such payment_intent: '${id}'`,
      });
    return intent;
  }

  private list(form: Form): object {
    const all = [...this.intents.values()].toReversed();
    const from = form['starting_after'] ? all.findIndex((one) => one.id === form['starting_after']) + 1 : 0;
    const limit = Number(form['limit'] ?? 10);
    return {
      object: 'list',
      url: '/v1/payment_intents',
      data: all.slice(from, from + limit),
      has_more: all.length > from + limit,
    };
  }

  private cancel(id: string): Intent {
    const intent = this.find(id);
    if (intent.status === 'succeeded' || intent.status === 'canceled') {
      throw new StripeError(400, {
        type: 'invalid_request_error',
        code: 'payment_intent_unexpected_state',
        message: `status is ${intent.status}`,
      });
    }
    intent.status = 'canceled';
    this.emit('payment_intent.canceled', intent);
    return intent;
  }

  private succeed(intent: Intent): void {
    const card = { brand: 'visa', last4: '4242' };
    intent.status = 'succeeded';
    intent.amount_received = intent.amount;
    intent.latest_charge = {
      id: idOf('ch'),
      object: 'charge',
      amount_refunded: 0,
      payment_method_details: { card },
      refunds: { object: 'list', data: [] },
    };
    this.emit('payment_intent.succeeded', intent);
  }

  private refuse(intent: Intent, error: object): void {
    intent.status = 'requires_payment_method';
    intent.last_payment_error = error;
    this.emit('payment_intent.payment_failed', intent);
  }

  private challenge(intent: Intent): void {
    intent.status = 'requires_action';
    intent.next_action = { type: 'use_stripe_sdk', use_stripe_sdk: { type: 'three_d_secure_redirect' } };
    this.emit('payment_intent.requires_action', intent);
  }
}

function idOf(prefix: string): string {
  return `${prefix}_${randomBytes(12).toString('hex')}`;
}

function seconds(): number {
  return Math.floor(Date.now() / 1000);
}
