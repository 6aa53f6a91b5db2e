import type { PaymentState } from '../payment.ts';
import type { RefundState } from '../refund.ts';

export interface NewProviderPayment {
  /** Ours; also the idempotency key, so that asking again after a lost answer opens nothing twice. */
  readonly paymentId: string;
  readonly amount: number;
  readonly currency: string;
  readonly description: string;
  readonly payerEmail: string;
}

/** A payment as its provider knows it now. */
export interface ProviderPayment {
  /** The provider's id. */
  readonly ref: string;
  /** Our id, as the provider remembers it; null for money that is not ours to explain. */
  readonly paymentId: string | null;
  readonly state: PaymentState;
  readonly amount: number;
  readonly currency: string;
  readonly live: boolean;
  readonly clientSecret: string | null;
  readonly failure: string | null;
  readonly card: { readonly brand: string; readonly last4: string } | null;
  /** What went back, minor units. */
  readonly refunded: number;
  /** Empty unless the provider was asked for the payment itself. */
  readonly refunds: readonly ProviderRefund[];
}

export interface NewProviderRefund {
  /** Ours; the idempotency key. */
  readonly key: string;
  /** The provider's payment. */
  readonly paymentRef: string;
  readonly amount: number;
  readonly currency: string;
}

export interface ProviderRefund {
  readonly ref: string;
  /** Ours; null when the refund was made elsewhere, in the provider's dashboard for one. */
  readonly key: string | null;
  readonly state: Extract<RefundState, 'submitted' | 'succeeded' | 'failed'>;
  readonly amount: number;
  readonly currency: string;
  readonly failure: string | null;
  /** Taken by the buyer's bank, against our will. */
  readonly isDispute?: boolean;
}

/** One notification. Notifications come twice and out of order; only what can never change again is believed as it came. */
export interface ProviderEvent {
  readonly id: string;
  readonly type: string;
  /** The provider's payment it is about. */
  readonly ref: string;
  /** The state it reports, when that is final (the money is there); null: the provider has to be asked. */
  readonly final: ProviderPayment | null;
  readonly dispute: ProviderDispute | null;
}

/** The buyer's bank contests a payment and takes its money back; once it is decided, the money may come again. */
export interface ProviderDispute {
  readonly ref: string;
  readonly state: 'opened' | 'won' | 'lost';
  readonly amount: number;
}

/** Who takes the cards. Throws ProviderDown when it does not answer and ProviderRefused when it says no. */
export abstract class PaymentProvider {
  abstract readonly name: 'embedded' | 'stripe';
  /** Whether its money is real. */
  abstract readonly live: boolean;
  abstract readonly publishableKey: string | null;

  abstract create(payment: NewProviderPayment): Promise<ProviderPayment>;
  /** Null when the provider does not know it. */
  abstract retrieve(ref: string): Promise<ProviderPayment | null>;
  /** Makes sure no money comes any more; refused when it may have come. */
  abstract cancel(ref: string): Promise<ProviderPayment>;
  abstract refund(refund: NewProviderRefund): Promise<ProviderRefund>;
  /** What a notification says, once its signature is found good; throws Refusal. */
  abstract read(raw: Buffer, headers: Readonly<Record<string, unknown>>): Promise<ProviderEvent[]>;
  /** Payments touched since then, oldest first, for reconciliation. */
  abstract recent(since: Date): AsyncIterable<ProviderPayment>;
}

/** No answer, or none that says what happened: to be asked again with the same key. */
export class ProviderDown extends Error {
  override readonly name = 'ProviderDown';
}

/** A clear no. */
export class ProviderRefused extends Error {
  override readonly name = 'ProviderRefused';
  /** The provider's word for it: `insufficient_balance`, `already_succeeded`… */
  readonly code: string;
  /** Whether the same request may succeed later. */
  readonly passing: boolean;

  constructor(code: string, options: { readonly passing: boolean }) {
    super(code);
    this.code = code;
    this.passing = options.passing;
  }
}
