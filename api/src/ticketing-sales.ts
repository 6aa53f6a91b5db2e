import { z } from 'zod';
import { Day, Money, Uuid } from './common.ts';

/** Sums over a time; money in minor units of the event's currency. */
const SalesSums = z.object({
  /** Paid orders. */
  orders: z.int(),
  /** Tickets issued, less cancelled ones. */
  tickets: z.int(),
  invitations: z.int(),
  /** What buyers paid for tickets, VAT included, refunds not deducted. */
  gross: Money,
  refunded: Money,
  /** Kept by the platform from the revenue, less what it gave back. */
  commission: Money,
  /** `gross − refunded − commission`, without the service fees buyers paid on top. */
  net: Money,
});

/** Sales per day in the zone of the event's first date. Days without a sale are there too. */
export const Sales = z
  .object({
    eventId: Uuid,
    zone: z.string(),
    from: Day,
    to: Day,
    currency: z.string(),
    days: z.array(
      z.object({
        day: Day,
        orders: z.int(),
        tickets: z.int(),
        gross: Money,
        byType: z.array(z.object({ ticketTypeId: Uuid, tickets: z.int(), gross: Money })),
      }),
    ),
    /** Of the chosen days. */
    totals: SalesSums,
    /** Since the first sale. */
    allTime: SalesSums,
    ticketTypes: z.array(z.object({ id: Uuid, name: z.string(), price: Money, tickets: z.int(), gross: Money })),
    /** Places over all quotas, by date. */
    places: z.array(
      z.object({
        dateId: Uuid.nullable(),
        name: z.string(),
        capacity: z.int(),
        sold: z.int(),
        held: z.int(),
        blocked: z.int(),
      }),
    ),
  })
  .meta({ id: 'Sales' });
export type Sales = z.infer<typeof Sales>;
