import { z } from 'zod';
import { BETWEEN_MACHINES, cardNetworkRoutes } from './card-network.ts';
import { Day, page, PageQuery, text, Uuid } from './common.ts';
import {
  Backup,
  Balance,
  CommissionLine,
  Finding,
  LedgerLine,
  PaymentState,
  ProviderInfo,
  ProviderName,
  Repair,
  Review,
  Transaction,
  TransactionDetail,
} from './payments-parts.ts';
import { routes } from './route.ts';

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
    perMinute: BETWEEN_MACHINES,
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
