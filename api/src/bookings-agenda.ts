import { z } from 'zod';
import { Block, PlannedDay, ResourceCard, WorkspaceBooking } from './bookings-shapes.ts';
import { Day, Instant, page, PageQuery, Uuid, Zone } from './common.ts';
import { routes } from './route.ts';

const OfOrganization = z.object({ organizationId: Uuid });
const stretch = { startsAt: Instant, endsAt: Instant };

/** The hours of a resource on one date, and where they come from: a closed day says why it is. */
const AgendaDay = z.object({
  on: Day,
  /** In which its hours are meant that day. */
  zone: Zone,
  because: z.enum(['week', 'closed', 'instead', 'extra', 'holiday']),
  /** Name of the public holiday it is closed on; null on any other day. */
  holiday: z.string().nullable(),
  /** In order, apart from each other; a night is of the day on which it began. */
  open: z.array(z.object(stretch)),
});

const AgendaResource = ResourceCard.extend({ days: z.array(AgendaDay) }).meta({ id: 'AgendaResource' });

/** A booking on the calendar, with the time around it that is kept free for it. */
export const AgendaBooking = WorkspaceBooking.extend({
  /** From the buffer before it to the end of the one after it; its own time once it takes none any more. */
  busyFrom: Instant,
  busyUntil: Instant,
}).meta({ id: 'AgendaBooking' });
export type AgendaBooking = z.infer<typeof AgendaBooking>;

/** Time that another calendar says is taken. */
const AgendaBusy = z.object({ id: Uuid, resourceId: Uuid, ...stretch }).meta({ id: 'AgendaBusy' });

/** Everything a calendar shows of some days. */
export const Agenda = z
  .object({
    /** In which its days are told. */
    zone: Zone,
    now: Instant,
    from: Day,
    days: z.int().positive(),
    resources: z.array(AgendaResource),
    /** Held, requested, confirmed, completed, and those nobody came to; in order of their start. */
    bookings: z.array(AgendaBooking),
    blocks: z.array(Block),
    busy: z.array(AgendaBusy),
    /** False when there is more on these days than is shown. */
    complete: z.boolean(),
  })
  .meta({ id: 'Agenda' });
export type Agenda = z.infer<typeof Agenda>;

export const agendaRoutes = routes('bookings', {
  agenda: {
    method: 'GET',
    path: '/organizations/:organizationId/agenda',
    access: 'member',
    summary:
      'What the calendar of one’s organization shows of at most 42 days: hours, bookings, blocks, of one resource or all',
    params: OfOrganization,
    query: z.object({
      from: PlannedDay,
      days: z.coerce.number().int().min(1).max(42).default(7),
      resourceId: Uuid.optional(),
    }),
    ok: { status: 200, body: Agenda },
    refusals: ['organizations.not_found', 'bookings.resource_not_found'],
  },
  agendaTurn: {
    method: 'GET',
    path: '/organizations/:organizationId/agenda/turn',
    access: 'member',
    summary: 'Is another one whenever the calendar of one’s organization has changed',
    params: OfOrganization,
    ok: { status: 200, body: z.object({ turn: z.string() }) },
    refusals: ['organizations.not_found'],
    live: 'shared',
  },
  requests: {
    method: 'GET',
    path: '/organizations/:organizationId/requests',
    access: 'member',
    summary: 'Requests one’s organization has not answered, the nearest deadline first',
    params: OfOrganization,
    query: PageQuery,
    ok: { status: 200, body: page(WorkspaceBooking) },
    refusals: ['organizations.not_found'],
  },
});
