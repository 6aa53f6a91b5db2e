import type {
  MyTicket as MyTicketShape,
  OrderDate,
  OrderEvent,
  OrderSummary as Summary,
  Ticket as TicketShape,
} from '@estrade/api/ticketing-orders';
import type { z } from 'zod';

export type Ticket = z.infer<typeof TicketShape>;
export type MyTicket = z.infer<typeof MyTicketShape>;
export type TicketDate = z.infer<typeof OrderDate>;
export type TicketEvent = z.infer<typeof OrderEvent>;
export type OrderSummary = z.infer<typeof Summary>;
