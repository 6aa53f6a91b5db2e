import type { TicketType, TicketTypeDraft } from '@estrade/api/ticketing-inventory';
import type { z } from 'zod';

export type TypeValues = z.input<typeof TicketTypeDraft>;

/** A new ticket type: paid, named, as many as ten at once. */
export function freshType(vatRateBp: number, price?: number): Partial<TypeValues> {
  return {
    name: '',
    description: '',
    ...(price === undefined ? {} : { price }),
    vatRateBp,
    salesOpenAt: null,
    salesCloseAt: null,
    minPerOrder: 1,
    maxPerOrder: 10,
    maxPerPerson: null,
    named: true,
    hidden: false,
    paused: false,
    quotaIds: [],
  };
}

export function valuesOf({ price, quotaIds, ...type }: TicketType): TypeValues {
  return { ...type, price: price.amount, quotaIds: [...quotaIds] };
}
