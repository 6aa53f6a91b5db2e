import type { EventSource } from '@estrade/api/events-shapes';
import type { Inventory } from '@estrade/api/ticketing-inventory';
import type { z } from 'zod';

/** Prices of the imported file that no ticket type has yet. Another currency than the event's is only read. */
export function unsoldPrices(
  { amounts }: Pick<z.infer<typeof EventSource>, 'amounts'>,
  { ticketTypes, currency }: Pick<Inventory, 'ticketTypes' | 'currency'>,
) {
  const sold = new Set(ticketTypes.filter(({ archived }) => !archived).map(({ price }) => price.amount));
  return amounts.filter((price) => price.currency === currency && !sold.has(price.amount));
}
