import { z } from 'zod';
import { CardFailure } from './card-network.ts';
import { Currency, Instant, Money, Uuid } from './common.ts';

export const PaymentState = z.enum(['created', 'requires_action', 'processing', 'succeeded', 'failed', 'cancelled']);
export type PaymentState = z.infer<typeof PaymentState>;
export const RefundState = z.enum(['requested', 'submitted', 'succeeded', 'failed']);
export const ProviderName = z.enum(['embedded', 'stripe']);

/** What a checkout page needs to know of who takes the cards. */
export const ProviderInfo = z
  .object({
    provider: ProviderName,
    /** No real money moves: to be shown plainly beside the card form. */
    testMode: z.boolean(),
    /** For the provider's own script; null for the embedded network, whose card form is ours. */
    publishableKey: z.string().nullable(),
  })
  .meta({ id: 'ProviderInfo' });

/** One payment as its organization sees it. */
export const Transaction = z
  .object({
    id: Uuid,
    subject: z.object({ type: z.enum(['order']), id: Uuid }),
    state: PaymentState,
    provider: ProviderName,
    description: z.string(),
    payerEmail: z.string(),
    amount: Money,
    refunded: Money,
    /** Promised back, not there yet. */
    refundPending: Money,
    /** What the platform keeps: service fee paid by the buyer, and commission kept from the revenue; VAT included. */
    fee: Money,
    commission: Money,
    card: z.object({ brand: z.string(), last4: z.string() }).nullable(),
    failure: CardFailure.nullable(),
    createdAt: Instant,
    succeededAt: Instant.nullable(),
  })
  .meta({ id: 'Transaction' });
export type Transaction = z.infer<typeof Transaction>;

export const RefundRecord = z
  .object({
    id: Uuid,
    state: RefundState,
    amount: Money,
    reason: z.string(),
    failure: z.string().nullable(),
    createdAt: Instant,
    settledAt: Instant.nullable(),
  })
  .meta({ id: 'RefundRecord' });

/** One line of the double-entry ledger: debit positive, credit negative. */
export const LedgerLine = z
  .object({
    postingId: Uuid,
    kind: z.string(),
    account: z.string(),
    amount: Money,
    paymentId: Uuid.nullable(),
    refundId: Uuid.nullable(),
    at: Instant,
  })
  .meta({ id: 'LedgerLine' });

/** Money of one organization in one currency, from the ledger. */
export const Balance = z
  .object({
    currency: Currency,
    /** Sold, before commission. */
    revenue: Money,
    commission: Money,
    refunded: Money,
    paidOut: Money,
    /** What the platform owes the organization now; negative when refunds outran its sales. */
    owed: Money,
  })
  .meta({ id: 'Balance' });

/** What the platform earned with one organization; `vat` is contained in `gross`. */
export const CommissionLine = z
  .object({
    organizationId: Uuid,
    currency: Currency,
    payments: z.int(),
    volume: Money,
    gross: Money,
    vat: Money,
    net: Money,
  })
  .meta({ id: 'CommissionLine' });

export const ReviewKind = z.enum([
  'unknown_payment',
  'wrong_amount',
  'wrong_currency',
  'real_money',
  'unfulfilled',
  'refund_failed',
  'refunded_elsewhere',
  'disputed',
]);
export const Repair = z.enum(['refund', 'retry', 'recheck', 'dismiss']);

/** Something only a person can settle. */
export const Review = z
  .object({
    id: Uuid,
    kind: ReviewKind,
    state: z.enum(['open', 'resolved']),
    provider: ProviderName,
    providerRef: z.string(),
    paymentId: Uuid.nullable(),
    refundId: Uuid.nullable(),
    amount: Money,
    /** What may be done about it. */
    repairs: z.array(Repair),
    details: z.record(z.string(), z.unknown()),
    openedAt: Instant,
    resolvedAt: Instant.nullable(),
    resolution: z.object({ repair: Repair, reason: z.string(), by: Uuid }).nullable(),
  })
  .meta({ id: 'Review' });

const Step = z.object({ at: Instant, what: z.string(), details: z.record(z.string(), z.unknown()) });
export const TransactionDetail = Transaction.extend({
  organizationId: Uuid,
  providerRef: z.string().nullable(),
  refunds: z.array(RefundRecord),
  ledger: z.array(LedgerLine),
  /** Everything the provider reported, in the order it was applied. */
  history: z.array(Step),
});

export const Finding = z.object({ check: z.string(), ok: z.boolean(), detail: z.string() });
export const Backup = z
  .object({
    id: Uuid,
    takenAt: Instant,
    bytes: z.int(),
    rows: z.int(),
    sha256: z.string(),
    verifiedAt: Instant.nullable(),
  })
  .meta({ id: 'PaymentBackup' });
