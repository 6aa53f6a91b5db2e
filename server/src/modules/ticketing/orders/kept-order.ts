import type { Temporal } from 'temporal-polyfill';
import type { OrderState } from './order.ts';
import type { MoneySplit } from './pricing.ts';

export interface Buyer {
  readonly name: string;
  readonly email: string;
  readonly phone: string | null;
  readonly locale: 'fr' | 'en';
}

/** One line of an order, with the platform's part and the VAT as they were agreed; minor units. */
export interface KeptLine {
  readonly ticketTypeId: string;
  readonly dateId: string;
  readonly typeName: string;
  readonly quantity: number;
  readonly unitPrice: number;
  readonly vatRateBp: number;
  /** VAT contained in the line. */
  readonly vat: number;
  readonly fee: number;
  readonly commission: number;
  /** VAT contained in `fee` and `commission`. */
  readonly feeVat: number;
  readonly quotaIds: readonly string[];
  /** One name per ticket. */
  readonly holders: readonly string[];
}

export interface VatRow {
  readonly seller: 'organizer' | 'platform';
  readonly rateBp: number;
  readonly net: number;
  readonly vat: number;
  readonly gross: number;
}

/** An order as it is placed. */
export interface NewOrder extends MoneySplit {
  readonly id: string;
  readonly number: string;
  readonly eventId: string;
  readonly organizationId: string;
  readonly source: 'sale' | 'invitation';
  readonly holdId: string | null;
  readonly requestKey: string;
  readonly requestHash: string;
  readonly state: OrderState;
  readonly buyer: Buyer;
  readonly memberId: string | null;
  readonly currency: string;
  readonly quantity: number;
  readonly vat: readonly VatRow[];
  readonly feeReturned: boolean;
  readonly returnableUntilHours: number | null;
  readonly lines: readonly KeptLine[];
}

export interface KeptOrder extends NewOrder {
  readonly paymentId: string | null;
  /** Money that went back, or is on its way. */
  readonly refunded: number;
  readonly reviewReason: string | null;
  readonly placedAt: Temporal.Instant;
  readonly paidAt: Temporal.Instant | null;
}
