import { z } from 'zod';
import { job } from '#kit/jobs/job';

/** What happened to some orders, to be kept in the history of those who placed them. */
export class RecordOrders extends job(
  'clients.record_orders',
  z.object({
    deeds: z.array(
      z.object({
        orderId: z.uuid(),
        kind: z.enum(['order_paid', 'order_refunded', 'tickets_cancelled']),
        key: z.string(),
        /** Minor units, negative when given back. */
        amount: z.int().nullable(),
        currency: z.string().nullable(),
      }),
    ),
  }),
) {}

/** What happened to a booking. */
export class RecordBooking extends job(
  'clients.record_booking',
  z.object({
    bookingId: z.uuid(),
    kind: z.enum([
      'booking_requested',
      'booking_confirmed',
      'booking_declined',
      'booking_cancelled',
      'booking_completed',
      'booking_missed',
      'booking_moved',
      'booking_expired',
    ]),
    key: z.string(),
  }),
) {}

/** Looks whether somebody with an account has verified these addresses. */
export class LinkAddresses extends job('clients.link_addresses', z.object({ emails: z.array(z.string()) })) {}

/** Looks which address a member has verified, and leaves no other one theirs. */
export class LinkMember extends job('clients.link_member', z.object({ memberId: z.uuid() })) {}

/** Goes on with an import until it is done, a few hundred rows at a time. */
export class RunClientImport extends job('clients.run_import', z.object({ importId: z.uuid() })) {}

/** Forgets files that nobody will come back to. */
export class ForgetClientImports extends job('clients.forget_imports', z.object({})) {}
