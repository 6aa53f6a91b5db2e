import type { payments } from '@estrade/api/payments';
import { CardFailure } from '@estrade/api/card-network';
import type { Out } from '@estrade/api/route';
import type { BalanceRow, CommissionRow, LedgerRow } from '../ledger/books.repository.ts';
import { type Payment, stateForOthers } from '../payment.ts';
import type { Refund } from '../refunds/refunds.repository.ts';

type Transaction = Out<typeof payments.allTransactions>['items'][number];
type Refunded = Out<typeof payments.transaction>['refunds'][number];
type Line = Out<typeof payments.statement>['items'][number];

export function toTransaction(payment: Payment): Transaction {
  const { currency, cardBrand: brand, cardLast4: last4 } = payment;
  const money = (amount: number) => ({ amount, currency });
  const failure = CardFailure.safeParse(payment.failure);
  return {
    id: payment.id,
    organizationId: payment.organizationId,
    subject: { type: payment.subjectType, id: payment.subjectId },
    state: stateForOthers(payment, false),
    provider: payment.provider,
    providerRef: payment.ref,
    description: payment.description,
    payerEmail: payment.payerEmail,
    amount: money(payment.amount),
    refunded: money(payment.refunded),
    refundPending: money(payment.refundPending),
    fee: money(payment.fee),
    commission: money(payment.commission),
    card: brand && last4 ? { brand, last4 } : null,
    failure: failure.success ? failure.data : null,
    createdAt: payment.createdAt.toISOString(),
    succeededAt: payment.succeededAt?.toISOString() ?? null,
  };
}

export function toRefundRecord(refund: Refund): Refunded {
  const { id, state, amount, currency, reason, failure, createdAt, settledAt } = refund;
  const times = { createdAt: createdAt.toISOString(), settledAt: settledAt?.toISOString() ?? null };
  return { id, state, amount: { amount, currency }, reason, failure, ...times };
}

export function toLedgerLine({ postingId, kind, account, amount, currency, paymentId, refundId, at }: LedgerRow): Line {
  return { postingId, kind, account, amount: { amount, currency }, paymentId, refundId, at: at.toISOString() };
}

export function toBalance({ currency, ...row }: BalanceRow): Out<typeof payments.balances>['items'][number] {
  const money = (amount: number) => ({ amount, currency });
  return {
    currency,
    revenue: money(row.revenue),
    commission: money(row.commission),
    refunded: money(row.refunded),
    paidOut: money(row.paidOut),
    owed: money(row.owed),
  };
}

export function toCommission(row: CommissionRow): Out<typeof payments.commissions>['items'][number] {
  const { organizationId, currency, payments: count, volume, gross, vat } = row;
  const money = (amount: number) => ({ amount, currency });
  return {
    organizationId,
    currency,
    payments: count,
    volume: money(volume),
    gross: money(gross),
    vat: money(vat),
    net: money(gross - vat),
  };
}
