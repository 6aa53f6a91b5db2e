import { z } from 'zod';
import { Currency, Instant, Locale, text } from './common.ts';
import type { RouteSpec } from './route.ts';

/**
 * The embedded card network: a small card processor of our own that behaves like a real one and moves no money. Merchants
 * speak to it with their secret (`x-card-network-key`), browsers with the client secret of one intent.
 */

const IntentId = z.string().regex(/^ci_[0-9a-f]{32}$/);
const RefundId = z.string().regex(/^cr_[0-9a-f]{32}$/);
const minor = z.int().min(0).max(99_999_999_999);

/** `requires_card` until a card is accepted; a refused card leaves it there, with the reason in `failure`. */
export const CardIntentState = z.enum(['requires_card', 'requires_action', 'processing', 'succeeded', 'cancelled']);

/** Why a card was refused. */
export const CardFailure = z.enum([
  'insufficient_funds',
  'expired_card',
  'lost_card',
  'incorrect_cvc',
  'authentication_failed',
  'processing_error',
  'declined',
]);
export type CardFailure = z.infer<typeof CardFailure>;

/** What may be told of a card: never its number. */
export const CardBadge = z.object({ brand: z.string(), last4: z.string().length(4), fingerprint: z.string() });

export const CardIntent = z.object({
  id: IntentId,
  state: CardIntentState,
  amount: minor,
  currency: Currency,
  refunded: minor,
  clientSecret: z.string(),
  failure: CardFailure.nullable(),
  card: CardBadge.nullable(),
  /** The merchant's own words, given back as they came. */
  metadata: z.record(z.string(), z.string().max(500)),
  createdAt: Instant,
});
export type CardIntent = z.infer<typeof CardIntent>;

export const CardRefund = z.object({
  id: RefundId,
  intentId: IntentId,
  state: z.enum(['pending', 'succeeded', 'failed']),
  amount: minor,
  currency: Currency,
  failure: z.string().nullable(),
  metadata: z.record(z.string(), z.string().max(500)),
});
export type CardRefund = z.infer<typeof CardRefund>;

export const NewCardIntent = z.object({
  /** Repeating it answers the intent of the first time; with another amount it is refused. */
  idempotencyKey: z.string().min(8).max(128),
  amount: minor.min(1),
  currency: Currency,
  description: z.string().max(200),
  receiptEmail: z.string().max(254),
  metadata: z.record(z.string().max(40), z.string().max(500)).default({}),
});
export type NewCardIntent = z.infer<typeof NewCardIntent>;

export const NewCardRefund = z.object({
  idempotencyKey: z.string().min(8).max(128),
  intentId: IntentId,
  amount: minor.min(1),
  metadata: z.record(z.string().max(40), z.string().max(500)).default({}),
});
export type NewCardRefund = z.infer<typeof NewCardRefund>;

/** Several things are asked at once, answered in the order of the question; each has its own error. */
const CardError = z.object({ code: z.string(), message: z.string() });
export const CardIntentAnswer = z.object({ intent: CardIntent.nullable(), error: CardError.nullable() });
export const CardRefundAnswer = z.object({ refund: CardRefund.nullable(), error: CardError.nullable() });

/** A signed notification carries one or more of these. */
export const CardEvent = z.object({
  id: z.string(),
  type: z.enum(['intent.updated', 'refund.updated', 'dispute.opened', 'dispute.won', 'dispute.lost']),
  createdAt: Instant,
  intent: CardIntent,
  refund: CardRefund.nullable(),
});
export type CardEvent = z.infer<typeof CardEvent>;

export const Card = z.object({
  /** Digits; spaces are allowed. */
  number: z.string().min(12).max(30),
  expMonth: z.int().min(1).max(12),
  /** Four digits. */
  expYear: z.int().min(2000).max(2100),
  cvc: z.string().regex(/^\d{3,4}$/),
  name: text(120),
});

export const CardConfirmation = z.object({
  state: CardIntentState,
  failure: CardFailure.nullable(),
  /** A sentence for the person when the card was refused. */
  message: z.string().nullable(),
  /** Where the bank wants to see the buyer (3-D Secure); same origin. */
  challengeUrl: z.string().nullable(),
});

export const TestCard = z.object({ number: z.string(), brand: z.string(), behaviour: z.string(), label: z.string() });

const many = <T extends z.ZodType>(item: T) => z.array(item).min(1).max(500);

/** Machines ask on behalf of all their buyers; their key or signature stops everybody else. */
export const BETWEEN_MACHINES = 600_000;

export const cardNetworkRoutes = {
  testCards: {
    method: 'GET',
    path: '/card-network/cards',
    access: 'anyone',
    summary: 'Test cards of the embedded card network and what each does',
    ok: { status: 200, body: z.object({ items: z.array(TestCard), challengeCode: z.string() }) },
  },
  confirmCard: {
    method: 'POST',
    path: '/card-network/confirmations',
    access: 'anyone',
    summary: 'Pay an intent with a card (from the buyer’s browser)',
    body: z.object({
      clientSecret: z.string().min(20).max(200),
      card: Card,
      /** Where the bank sends the buyer back: a path of this site. */
      returnPath: z
        .string()
        .max(500)
        .regex(/^\/(?![/\\])[^\s\\]*$/),
    }),
    ok: { status: 200, body: CardConfirmation },
    refusals: ['card_network.no_such_intent', 'card_network.too_many_attempts', 'card_network.bad_number'],
  },
  challengePage: {
    method: 'GET',
    path: '/card-network/challenges/:challengeId',
    access: 'anyone',
    summary: 'The bank’s page: 3-D Secure',
    params: z.object({ challengeId: z.uuid() }),
    query: z.object({ locale: Locale.optional() }),
    ok: { status: 200, contentType: 'text/html; charset=utf-8' },
    hidden: true,
  },
  answerChallenge: {
    method: 'POST',
    path: '/card-network/challenges/:challengeId',
    access: 'anyone',
    summary: 'The buyer’s answer to the bank',
    params: z.object({ challengeId: z.uuid() }),
    query: z.object({ locale: Locale.optional() }),
    body: z.object({ code: z.string().max(20).optional(), give: z.enum(['code', 'up']).default('code') }),
    ok: { status: 200, contentType: 'text/html; charset=utf-8' },
    hidden: true,
  },
  createIntents: {
    method: 'POST',
    path: '/card-network/intents',
    access: 'anyone',
    summary: 'Merchant: open intents',
    body: z.object({ intents: many(NewCardIntent) }),
    ok: { status: 200, body: z.object({ answers: z.array(CardIntentAnswer) }) },
    refusals: ['card_network.wrong_key', 'card_network.down'],
    perMinute: BETWEEN_MACHINES,
    hidden: true,
  },
  readIntents: {
    method: 'POST',
    path: '/card-network/intents/reading',
    access: 'anyone',
    summary: 'Merchant: read intents',
    body: z.object({ ids: many(z.string().max(64)) }),
    ok: { status: 200, body: z.object({ answers: z.array(CardIntentAnswer), refunds: z.array(CardRefund) }) },
    refusals: ['card_network.wrong_key'],
    perMinute: BETWEEN_MACHINES,
    hidden: true,
  },
  recentIntents: {
    method: 'GET',
    path: '/card-network/intents',
    access: 'anyone',
    summary: 'Merchant: intents opened since an instant, oldest first',
    query: z.object({ since: Instant, after: z.string().max(100).optional() }),
    ok: { status: 200, body: z.object({ items: z.array(CardIntent), next: z.string().nullable() }) },
    refusals: ['card_network.wrong_key'],
    perMinute: BETWEEN_MACHINES,
    hidden: true,
  },
  cancelIntents: {
    method: 'POST',
    path: '/card-network/cancellations',
    access: 'anyone',
    summary: 'Merchant: make sure no money can come any more',
    body: z.object({ ids: many(z.string().max(64)) }),
    ok: { status: 200, body: z.object({ answers: z.array(CardIntentAnswer) }) },
    refusals: ['card_network.wrong_key', 'card_network.down'],
    perMinute: BETWEEN_MACHINES,
    hidden: true,
  },
  createRefunds: {
    method: 'POST',
    path: '/card-network/refunds',
    access: 'anyone',
    summary: 'Merchant: give money back',
    body: z.object({ refunds: many(NewCardRefund) }),
    ok: { status: 200, body: z.object({ answers: z.array(CardRefundAnswer) }) },
    refusals: ['card_network.wrong_key', 'card_network.down'],
    perMinute: BETWEEN_MACHINES,
    hidden: true,
  },
} as const satisfies Record<string, RouteSpec>;
