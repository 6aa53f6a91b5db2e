import type { PaymentCard } from '#core/payments';
import { isOpen, type Payment, stateForOthers } from './payment.ts';

/** A payment as the other modules see it. */
export function toPaymentCard(
  payment: Payment,
  shown: { readonly publishableKey: string | null; readonly sentBack: boolean },
): PaymentCard {
  const { id, provider, amount, refunded, currency, failure, live, clientSecret: secret } = payment;
  const { cardBrand: brand, cardLast4: last4 } = payment;
  const usable = secret !== null && isOpen(payment.state);
  return {
    id,
    subject: { type: payment.subjectType, id: payment.subjectId },
    status: stateForOthers(payment, shown.sentBack),
    provider,
    amount,
    refunded,
    currency,
    client: usable ? { secret, publishableKey: shown.publishableKey } : null,
    failure,
    card: brand && last4 ? { brand, last4 } : null,
    testMode: !live,
  };
}
