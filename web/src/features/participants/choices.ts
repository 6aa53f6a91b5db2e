import type { Inventory } from '@estrade/api/ticketing-inventory';

/** What participants can be chosen by. */
export interface Choices {
  readonly types: readonly { readonly id: string; readonly name: string; readonly archived: boolean }[];
  readonly dates: readonly { readonly id: string; readonly startsAt: string; readonly zone: string }[];
}

/** Of everything the ticket editor knows, what a list of people needs. */
export function choicesOf({ ticketTypes, dates }: Inventory): Choices {
  return {
    types: ticketTypes.map(({ id, name, archived }) => ({ id, name, archived })),
    dates: dates.map(({ id, startsAt, zone }) => ({ id, startsAt, zone })),
  };
}
