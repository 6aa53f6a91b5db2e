import { z } from 'zod';

const Price = z.coerce.number().int().min(0).max(100_000_000);

/** The price of a ticket type to begin with, as a link from the editor carries it: `?price=1200`. */
export function readBegin({ price }: Record<string, string | string[] | undefined>): number | undefined {
  return price === undefined ? undefined : Price.safeParse(price).data;
}
