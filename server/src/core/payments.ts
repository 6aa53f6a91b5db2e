import { z } from 'zod';
import { fact } from '#kit/facts/fact';
import { port } from '#kit/ports/port';
import { refusals } from '#kit/refusal';

/** What a payment is for; payments never look inside. */
export const PaymentSubject = z.object({ type: z.enum(['order']), id: z.uuid() });
export type PaymentSubject = z.infer<typeof PaymentSubject>;

const minor = z.int().nonnegative();

/** What is owed, split as the ledger needs it; `total` = `revenue` + `fee`, all in minor units, VAT included. */
export const PaymentRequest = z.object({
  subject: PaymentSubject,
  organizationId: z.uuid(),
  currency: z.string(),
  total: minor,
  /** Goes to the organization, before commission. */
  revenue: minor,
  /** Service fee paid by the buyer on top, kept by the platform. */
  fee: minor,
  /** Commission kept from the organization's revenue. */
  commission: minor,
  /** VAT contained in fee + commission. */
  feeVat: minor,
  description: z.string().max(200),
  payerEmail: z.string(),
  /** Repeating the same key answers the same payment. */
  key: z.string(),
});
export type PaymentRequest = z.infer<typeof PaymentRequest>;

export const PaymentStatus = z.enum(['created', 'requires_action', 'processing', 'succeeded', 'failed', 'cancelled']);

export const PaymentCard = z.object({
  id: z.uuid(),
  subject: PaymentSubject,
  status: PaymentStatus,
  provider: z.enum(['embedded', 'stripe', 'none']),
  amount: minor,
  refunded: minor,
  currency: z.string(),
  /** What the browser needs to show the card form; null once it is of no more use. */
  client: z.object({ secret: z.string(), publishableKey: z.string().nullable() }).nullable(),
  /** Why the last card was refused, in the words of `CardFailure`; null when none was. */
  failure: z.string().nullable(),
  /** The card that paid, or was refused. */
  card: z.object({ brand: z.string(), last4: z.string() }).nullable(),
  /** No real money moves. */
  testMode: z.boolean(),
});
export type PaymentCard = z.infer<typeof PaymentCard>;

export class PaymentsPort extends port('payments', {
  /** Opens (or finds again) the one live payment of a subject at the provider. */
  open: { in: PaymentRequest, out: PaymentCard },
  bySubjects: { in: z.object({ subjects: z.array(PaymentSubject).max(200) }), out: z.array(PaymentCard) },
  /** Asks the provider how it stands now and applies the answer (browser return, sweeper). */
  refresh: { in: z.object({ paymentId: z.uuid() }), out: PaymentCard },
  /** Makes sure no money can arrive any more: `succeeded` when it already has, `unknown` when the provider does not answer. */
  cancel: {
    in: z.object({ paymentId: z.uuid() }),
    out: z.object({ outcome: z.enum(['cancelled', 'succeeded', 'unknown']) }),
  },
  /** Pays back; sums of refunds never exceed what was captured. The same key is the same refund. */
  refund: {
    in: z.object({
      paymentId: z.uuid(),
      amount: minor,
      revenue: minor,
      fee: minor,
      commission: minor,
      feeVat: minor,
      reason: z.string(),
      key: z.string(),
    }),
    out: z.object({ refundId: z.uuid(), status: z.enum(['requested', 'submitted', 'succeeded', 'failed']) }),
  },
}) {}

const about = z.object({ paymentId: z.uuid(), subject: PaymentSubject });
/** The money is there. Told once per payment; the subject decides what it fulfils. */
export class PaymentSucceeded extends fact(
  'payments.succeeded',
  about.extend({ amount: minor, currency: z.string() }),
) {}
export class PaymentFailed extends fact('payments.failed', about.extend({ reason: z.string() })) {}
/** The buyer's bank contests the payment, or has decided: `lost` is gone for good, `won` has come back. */
export class PaymentDisputed extends fact(
  'payments.disputed',
  about.extend({ ref: z.string(), state: z.enum(['opened', 'won', 'lost']), amount: minor, currency: z.string() }),
) {}
export class RefundSucceeded extends fact(
  'payments.refund_succeeded',
  about.extend({ refundId: z.uuid(), amount: minor, currency: z.string() }),
) {}
export class RefundFailed extends fact(
  'payments.refund_failed',
  about.extend({ refundId: z.uuid(), reason: z.string() }),
) {}

export const paymentsRefusals = refusals({
  'payments.not_found': {
    kind: 'not_found',
    fr: 'Ce paiement est introuvable.',
    en: 'This payment could not be found.',
  },
  'payments.provider_down': {
    kind: 'unavailable',
    fr: 'Le service de paiement ne répond pas. Rien n’a été débité ; réessayez dans un instant.',
    en: 'The payment service is not answering. Nothing was charged; try again in a moment.',
  },
  'payments.refund_too_high': {
    kind: 'conflict',
    fr: 'Ce remboursement dépasse ce qui reste à rembourser.',
    en: 'This refund is more than what is left to refund.',
  },
  'payments.bad_signature': {
    kind: 'invalid',
    fr: 'La signature de cette notification n’est pas valable.',
    en: 'The signature of this notification is not valid.',
  },
  'payments.wrong_mode': {
    kind: 'invalid',
    fr: 'Cette notification mélange argent réel et argent de test.',
    en: 'This notification mixes real money and test money.',
  },
  'payments.wrong_version': {
    kind: 'invalid',
    fr: 'Cette notification parle une autre version de l’interface du prestataire : {version}.',
    en: 'This notification speaks another version of the provider’s interface: {version}.',
  },
  'payments.review_not_found': {
    kind: 'not_found',
    fr: 'Ce point à vérifier est introuvable.',
    en: 'This review could not be found.',
  },
  'payments.review_resolved': {
    kind: 'conflict',
    fr: 'Ce point est déjà réglé.',
    en: 'This has already been settled.',
  },
  'payments.repair_impossible': {
    kind: 'conflict',
    fr: 'Cette action ne convient pas ici.',
    en: 'This action does not fit here.',
  },
});
