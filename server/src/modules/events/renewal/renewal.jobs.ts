import { z } from 'zod';
import { job } from '#kit/jobs/job';

/** Tells the web that its pages of an event are old; its lists too, unless nothing they show has changed. */
export class RenewEvent extends job('events.renew_event', z.object({ eventId: z.uuid(), lists: z.boolean() })) {}
