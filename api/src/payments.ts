import { z } from 'zod';
import { CardFailure, cardNetworkRoutes } from './card-network.ts';
import { Currency, Day, Instant, Money, page, PageQuery, text, Uuid } from './common.ts';
import { routes } from './route.ts';

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
const TransactionDetail = Transaction.extend({
  organizationId: Uuid,
  providerRef: z.string().nullable(),
  refunds: z.array(RefundRecord),
  ledger: z.array(LedgerLine),
  /** Everything the provider reported, in the order it was applied. */
  history: z.array(Step),
});

const Finding = z.object({ check: z.string(), ok: z.boolean(), detail: z.string() });
const Backup = z
  .object({
    id: Uuid,
    takenAt: Instant,
    bytes: z.int(),
    rows: z.int(),
    sha256: z.string(),
    verifiedAt: Instant.nullable(),
  })
  .meta({ id: 'PaymentBackup' });

const ofOrganization = z.object({ organizationId: Uuid });
const ofPayment = z.object({ paymentId: Uuid });
const search = PageQuery.extend({
  state: PaymentState.optional(),
  /** Part of the payer's address, of the description, or a provider reference. */
  text: z.string().trim().max(120).optional(),
});
const period = z.object({ from: Day.optional(), to: Day.optional() });

export const payments = routes('payments', {
  ...cardNetworkRoutes,
  provider: {
    method: 'GET',
    path: '/payments/provider',
    access: 'anyone',
    summary: 'Who takes the cards, and whether money is real',
    ok: { status: 200, body: ProviderInfo },
  },
  webhook: {
    method: 'POST',
    path: '/payments/webhooks/:provider',
    access: 'anyone',
    summary: 'Signed notifications of a payment provider',
    params: z.object({ provider: ProviderName }),
    accepts: 'raw',
    ok: { status: 200, body: z.object({ received: z.int() }) },
    refusals: ['payments.bad_signature', 'payments.wrong_mode', 'payments.wrong_version'],
    hidden: true,
  },
  transactions: {
    method: 'GET',
    path: '/organizations/:organizationId/payments',
    access: 'member',
    summary: 'Payments of an organization, newest first',
    params: ofOrganization,
    query: search,
    ok: { status: 200, body: page(Transaction) },
    refusals: ['payments.not_found'],
  },
  balances: {
    method: 'GET',
    path: '/organizations/:organizationId/balances',
    access: 'member',
    summary: 'Balance of an organization, one per currency',
    params: ofOrganization,
    ok: { status: 200, body: z.object({ items: z.array(Balance) }) },
    refusals: ['payments.not_found'],
  },
  statement: {
    method: 'GET',
    path: '/organizations/:organizationId/ledger',
    access: 'member',
    summary: 'Ledger lines of an organization, newest first',
    params: ofOrganization,
    query: PageQuery,
    ok: { status: 200, body: page(LedgerLine) },
    refusals: ['payments.not_found'],
  },
  allTransactions: {
    method: 'GET',
    path: '/admin/payments',
    access: 'admin',
    summary: 'Payments of the whole house, newest first',
    query: search.extend({ organizationId: Uuid.optional() }),
    ok: { status: 200, body: page(Transaction.extend({ organizationId: Uuid, providerRef: z.string().nullable() })) },
  },
  transaction: {
    method: 'GET',
    path: '/admin/payments/:paymentId',
    access: 'admin',
    summary: 'One payment with its refunds, ledger lines and history',
    params: ofPayment,
    ok: { status: 200, body: TransactionDetail },
    refusals: ['payments.not_found'],
  },
  commissions: {
    method: 'GET',
    path: '/admin/commissions',
    access: 'admin',
    summary: 'What the platform earned, per organization and currency',
    query: period,
    ok: { status: 200, body: z.object({ items: z.array(CommissionLine) }) },
  },
  reviews: {
    method: 'GET',
    path: '/admin/payment-reviews',
    access: 'admin',
    summary: 'What waits for a person',
    query: PageQuery.extend({ state: z.enum(['open', 'resolved']).default('open') }),
    ok: { status: 200, body: page(Review) },
  },
  repair: {
    method: 'POST',
    path: '/admin/payment-reviews/:reviewId/repair',
    access: 'admin',
    summary: 'Settle what waits for a person',
    params: z.object({ reviewId: Uuid }),
    body: z.object({ repair: Repair, reason: text(500) }),
    ok: { status: 200, body: Review },
    refusals: [
      'payments.review_not_found',
      'payments.review_resolved',
      'payments.repair_impossible',
      'payments.provider_down',
    ],
  },
  reconcile: {
    method: 'POST',
    path: '/admin/payment-reconciliations',
    access: 'admin',
    summary: 'Compare with the provider now',
    ok: { status: 200, body: z.object({ looked: z.int(), applied: z.int(), reviews: z.int() }) },
    refusals: ['payments.provider_down'],
  },
  examination: {
    method: 'GET',
    path: '/admin/payments-examination',
    access: 'admin',
    summary: 'Recount: ledger, refunds, captured money',
    ok: { status: 200, body: z.object({ findings: z.array(Finding) }) },
  },
  backups: {
    method: 'GET',
    path: '/admin/payment-backups',
    access: 'admin',
    summary: 'Backups of the payment database, newest first',
    ok: { status: 200, body: z.object({ items: z.array(Backup) }) },
  },
  backUp: {
    method: 'POST',
    path: '/admin/payment-backups',
    access: 'admin',
    summary: 'Back up the payment database now',
    ok: { status: 201, body: Backup },
  },
});
