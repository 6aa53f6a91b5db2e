import { z } from 'zod';
import { MaterialChange } from '#core/events';
import { job } from '#kit/jobs/job';

const about = z.object({ eventId: z.uuid(), organizationId: z.uuid() });

/** Writes to the buyer of one order. `key` makes the letter unique. */
export class WriteToBuyer extends job(
  'notifications.write_to_buyer',
  z.object({
    orderId: z.uuid(),
    kind: z.enum([
      'order_confirmation',
      'tickets_again',
      'order_refused',
      'order_refunded',
      'tickets_cancelled',
      'event_changed',
      'event_cancelled',
      'event_removed',
    ]),
    key: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    changes: z.array(MaterialChange).default([]),
  }),
) {}

/** Finds everyone who holds tickets, page by page, and writes to each. */
export class TellHolders extends job(
  'notifications.tell_holders',
  about.extend({
    kind: z.enum(['event_changed', 'event_cancelled', 'event_removed']),
    /** The fact it is about; makes each letter unique with the order. */
    key: z.uuid(),
    reason: z.string().default(''),
    changes: z.array(MaterialChange).default([]),
    after: z.uuid().nullable().default(null),
  }),
) {}

export class TellOrganizers extends job(
  'notifications.tell_organizers',
  about.extend({
    kind: z.enum([
      'event_published',
      'event_changes_requested',
      'event_suspended',
      'event_taken_down',
      'order_disputed',
      'dispute_won',
      'dispute_lost',
    ]),
    key: z.string(),
    reason: z.string().default(''),
    /** What it is about, when it is one order. */
    orderId: z.uuid().nullable().default(null),
  }),
) {}

export class TellModerators extends job('notifications.tell_moderators', about.extend({ key: z.string() })) {}
