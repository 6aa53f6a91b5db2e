import { z } from 'zod';
import { job } from '#kit/jobs/job';

/** Gives places of holds that are over back. */
export class SweepHolds extends job('ticketing.sweep_holds', z.object({})) {}

/** Asks the provider about payments whose time is over. */
export class SweepPayments extends job('ticketing.sweep_payments', z.object({})) {}

/** Hands one refund to payments. */
export class CarryOutRefund extends job('ticketing.carry_out_refund', z.object({ refundId: z.uuid() })) {}

/** Takes up refunds that were asked for and not carried out. */
export class SweepRefunds extends job('ticketing.sweep_refunds', z.object({})) {}

/** Cancels and refunds the tickets of an event that was called off, or of one of its dates, some orders at a time. */
export class CallOff extends job(
  'ticketing.call_off',
  z.object({ eventId: z.uuid(), dateId: z.uuid().nullable(), factId: z.uuid(), after: z.uuid().nullable() }),
) {}

/** Tells what changed of the offers. */
export class TellOffers extends job('ticketing.tell_offers', z.object({})) {}

/** Looks for sales that opened or closed by the clock. */
export class MarkOffers extends job('ticketing.mark_offers', z.object({})) {}

/** Forgets holds that ended long ago. */
export class ForgetHolds extends job('ticketing.forget_holds', z.object({})) {}
