/**
 * Double entry. A debit is positive, a credit negative; every posting sums to zero, so the whole ledger does, always.
 * - `provider_clearing`: what the payment provider holds for us.
 * - `organization_payable`: what we owe an organization; `organization_receivable`: what it owes us, when refunds outran its sales.
 * - `platform_commission`, `platform_vat`: what the platform earned, and the VAT of it.
 * - `buyer_refunds`: promised to buyers, not yet with them.
 * - `unallocated`: captured, but not for what was owed; waits for a person.
 */
export const accountNames = [
  'provider_clearing',
  'organization_payable',
  'organization_receivable',
  'platform_commission',
  'platform_vat',
  'buyer_refunds',
  'unallocated',
] as const;

export type AccountName = (typeof accountNames)[number];

export interface Entry {
  readonly account: AccountName;
  /** Whose account; null for the platform's own. */
  readonly organizationId: string | null;
  /** Minor units: debit positive, credit negative, never zero. */
  readonly amount: number;
}

export type PostingKind =
  | 'captured'
  | 'held_for_review'
  | 'refund_requested'
  | 'refund_succeeded'
  | 'refund_failed'
  | 'paid_out'
  | 'debt_carried';

export interface Posting {
  readonly kind: PostingKind;
  /** ISO 4217; one posting never mixes two. */
  readonly currency: string;
  readonly entries: readonly Entry[];
}

/** What a payment or a refund consists of, minor units: `revenue + fee` is the buyer's money. */
export interface Split {
  readonly organizationId: string;
  readonly currency: string;
  /** The organization's, before commission. */
  readonly revenue: number;
  /** Paid by the buyer on top, the platform's. */
  readonly fee: number;
  /** Kept from the organization's revenue, the platform's. */
  readonly commission: number;
  /** VAT contained in fee and commission. */
  readonly feeVat: number;
}

/** Money of a payment arrived; the commission stands on a line of its own. From `unallocated` once a person decided. */
export function capture(sale: Split, from: 'provider_clearing' | 'unallocated' = 'provider_clearing'): Posting {
  return post('captured', sale.currency, [
    { account: from, organizationId: null, amount: sale.revenue + sale.fee },
    ...shares(sale, 1),
  ]);
}

/** Money arrived that is not what was owed: it is kept apart. */
export function holdForReview(amount: number, currency: string): Posting {
  return post('held_for_review', currency, [
    { account: 'provider_clearing', organizationId: null, amount },
    { account: 'unallocated', organizationId: null, amount: -amount },
  ]);
}

/** Money kept apart is promised back to the buyer. */
export function refundUnallocated(amount: number, currency: string): Posting {
  return post('refund_requested', currency, [
    { account: 'unallocated', organizationId: null, amount },
    { account: 'buyer_refunds', organizationId: null, amount: -amount },
  ]);
}

/**
 * A refund is promised: its parts leave those who had them. `before` are the refunds of this sale done or under way. More
 * than the sale, in any of its parts, is a RangeError.
 */
export function requestRefund(refund: Split, sale: Split, before: readonly Split[]): Posting {
  for (const part of ['revenue', 'fee', 'commission', 'feeVat'] as const) {
    const refunded = before.reduce((sum, each) => sum + each[part], refund[part]);
    if (refunded > sale[part]) throw new RangeError(`refunds of ${refunded} exceed ${sale[part]} of ${part}`);
  }
  return post('refund_requested', refund.currency, [
    { account: 'buyer_refunds', organizationId: null, amount: -(refund.revenue + refund.fee) },
    ...shares(refund, -1),
  ]);
}

/** The provider paid the buyer back. */
export function settleRefund(amount: number, currency: string): Posting {
  return post('refund_succeeded', currency, [
    { account: 'buyer_refunds', organizationId: null, amount },
    { account: 'provider_clearing', organizationId: null, amount: -amount },
  ]);
}

/** A refund came back after it had been settled: the promise stands again. */
export function reopenRefund(amount: number, currency: string): Posting {
  return reversed('refund_failed', settleRefund(amount, currency));
}

/** A refund is given up: everything is as before its request. */
export function abandonRefund(requested: Posting): Posting {
  return reversed('refund_failed', requested);
}

/** Money leaves for the organization's bank; `owed` is the balance of its payable account, as `balanceOf` says it. */
export function payOut(payout: { organizationId: string; currency: string; amount: number; owed: number }): Posting {
  const { organizationId, currency, amount, owed } = payout;
  if (amount > -owed) throw new RangeError(`paying out ${amount} of ${-owed}`);
  return post('paid_out', currency, [
    { account: 'organization_payable', organizationId, amount },
    { account: 'provider_clearing', organizationId: null, amount: -amount },
  ]);
}

/**
 * Keeps the two accounts of an organization honest: payable never in debit, receivable cleared by the next sales. Takes both
 * balances; null when there is nothing to carry.
 */
export function carryDebt(accounts: {
  organizationId: string;
  currency: string;
  payable: number;
  receivable: number;
}): Posting | null {
  const { organizationId, currency, payable, receivable } = accounts;
  const carried = payable > 0 ? payable : -Math.min(-payable, receivable);
  if (carried === 0) return null;
  return post('debt_carried', currency, [
    { account: 'organization_receivable', organizationId, amount: carried },
    { account: 'organization_payable', organizationId, amount: -carried },
  ]);
}

/** Balance of an account over some entries; of one organization when given. */
export function balanceOf(entries: readonly Entry[], account: AccountName, organizationId?: string): number {
  return entries
    .filter((entry) => entry.account === account)
    .filter((entry) => organizationId === undefined || entry.organizationId === organizationId)
    .reduce((sum, entry) => sum + entry.amount, 0);
}

/** Credits (1) or takes back (-1) the parts of a sale. */
function shares(split: Split, sign: 1 | -1): Entry[] {
  const { organizationId, revenue, fee, commission, feeVat } = split;
  return [
    { account: 'organization_payable', organizationId, amount: -revenue * sign },
    { account: 'organization_payable', organizationId, amount: commission * sign },
    { account: 'platform_commission', organizationId: null, amount: -(fee + commission - feeVat) * sign },
    { account: 'platform_vat', organizationId: null, amount: -feeVat * sign },
  ];
}

function reversed(kind: PostingKind, { currency, entries }: Posting): Posting {
  return post(
    kind,
    currency,
    entries.map((entry) => ({ ...entry, amount: -entry.amount })),
  );
}

function post(kind: PostingKind, currency: string, entries: readonly Entry[]): Posting {
  const moving = entries.filter((entry) => entry.amount !== 0);
  const [first] = moving;
  if (!first || !moving.every((entry) => Number.isSafeInteger(entry.amount)))
    throw new RangeError(`${kind}: no whole amount`);
  const sum = moving.reduce((total, entry) => total + entry.amount, 0);
  if (sum !== 0) throw new RangeError(`${kind}: off by ${sum}`);
  return { kind, currency, entries: moving };
}
