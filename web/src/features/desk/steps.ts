import type { DeskOrder } from '@estrade/api/ticketing-desk';

type Refund = DeskOrder['refunds'][number];

/** One line of an order's history. */
export type Step = { readonly key: string; readonly at: string; readonly open?: boolean } & (
  | { readonly kind: 'placed' | 'paid' | 'given' }
  | { readonly kind: 'refund'; readonly refund: Refund }
  | { readonly kind: 'entered'; readonly name: string }
);

type Facts = Pick<DeskOrder, 'placedAt' | 'paidAt' | 'source' | 'refunds' | 'tickets' | 'total'>;

/** What the order itself remembers, in order of time. */
export function stepsOf({ placedAt, paidAt, source, refunds, tickets, total }: Facts): Step[] {
  const given = source === 'invitation';
  const steps: Step[] = [
    { key: 'placed', at: placedAt, kind: given ? 'given' : 'placed' },
    ...(paidAt && !given && total.amount > 0 ? [{ key: 'paid', at: paidAt, kind: 'paid' } as const] : []),
    ...refunds.map((refund) => {
      const open = refund.state === 'requested' || refund.state === 'submitted';
      return { key: refund.id, at: refund.requestedAt, kind: 'refund', refund, open } as const;
    }),
    ...tickets.flatMap(({ id, holder, checkedInAt }) =>
      checkedInAt ? [{ key: id, at: checkedInAt, kind: 'entered', name: holder } as const] : [],
    ),
  ];
  return steps.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
