import { type Payment, stateAfterReport } from '../payment.ts';
import { settle, type Settlement } from '../settle.ts';

/** What a provider says of one of its payments; amounts in minor units. */
export interface Report {
  readonly ref: string;
  /** Our id, as the provider remembers it. */
  readonly paymentId: string | null;
  readonly state: Payment['state'];
  readonly amount: number;
  readonly currency: string;
  readonly live: boolean;
  readonly failure: string | null;
  readonly card: { readonly brand: string; readonly last4: string } | null;
}

/** What one report makes of a payment; `before` and `after` are null for money nobody knows. */
export interface Change<R extends Report = Report> {
  readonly report: R;
  readonly before: Payment | null;
  readonly after: Payment | null;
  readonly settlement: Settlement;
}

/**
 * The one transition of payments: webhook, browser return, reconciliation and cancellation all come here. `known` are all
 * the payments of the subjects concerned, so that a second success on one of them is seen.
 */
export function settleAll<R extends Report>(known: readonly Payment[], reports: readonly R[]): Change<R>[] {
  const board = new Board(known);
  return reports.map((report) => {
    const before = board.find(report);
    const change = settleOne(before, before && board.settledBy(before), report);
    if (change.after) board.put(change.after);
    return { ...change, report };
  });
}

export function hasChanged({ before, after }: Change): boolean {
  return before !== after;
}

function settleOne(before: Payment | null, paidBy: string | null, report: Report): Change {
  if (before?.state === 'succeeded') {
    return { report, before, after: before, settlement: { act: 'ignore', why: 'already_settled' } };
  }
  const owed = before && {
    state: paidBy ? ('paid' as const) : ('open' as const),
    amount: before.amount,
    currency: before.currency,
    paidBy,
    live: before.live,
  };
  const settlement = settle(owed, { ...report, paymentId: before?.id ?? '' });
  return { report, before, after: before && afterwards(before, report, settlement), settlement };
}

/** The same object when nothing changes. */
function afterwards(before: Payment, report: Report, settlement: Settlement): Payment {
  const named = before.ref === null ? { ...before, ref: report.ref } : before;
  if (settlement.act === 'ignore') {
    return settlement.why === 'not_succeeded' ? unsuccessful(named, report) : named;
  }
  const booked = settlement.act === 'hold_for_review' ? 0 : before.amount;
  return {
    ...named,
    state: 'succeeded',
    captured: booked,
    settled: settlement.act === 'fulfil',
    failure: null,
    ...cardOf(report),
  };
}

function unsuccessful(before: Payment, report: Report): Payment {
  const state = stateAfterReport(before.state, report.state);
  const told = report.failure !== null && report.failure !== before.failure && state === 'failed';
  if (state === before.state && !told) return before;
  return { ...before, state, failure: report.failure ?? before.failure, ...cardOf(report) };
}

function cardOf({ card }: Report): Pick<Payment, 'cardBrand' | 'cardLast4'> | object {
  return card ? { cardBrand: card.brand, cardLast4: card.last4 } : {};
}

/** The payments as they stand after the reports so far. */
class Board {
  private readonly byId = new Map<string, Payment>();
  private readonly byRef = new Map<string, string>();
  private readonly settled = new Map<string, string>();

  constructor(known: readonly Payment[]) {
    for (const payment of known) this.put(payment);
  }

  put(payment: Payment): void {
    this.byId.set(payment.id, payment);
    if (payment.ref !== null) this.byRef.set(payment.ref, payment.id);
    if (payment.settled) this.settled.set(`${payment.subjectType} ${payment.subjectId}`, payment.id);
  }

  /** By the provider's id; by ours when its first answer never arrived. */
  find({ ref, paymentId }: Report): Payment | null {
    const named = this.byRef.get(ref);
    if (named !== undefined) return this.byId.get(named) ?? null;
    const own = paymentId === null ? undefined : this.byId.get(paymentId);
    return own?.ref === null ? own : null;
  }

  settledBy({ subjectType, subjectId }: Payment): string | null {
    return this.settled.get(`${subjectType} ${subjectId}`) ?? null;
  }
}
