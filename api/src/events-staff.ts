import { z } from 'zod';
import { Instant, page, PageQuery, Slug, text, Uuid } from './common.ts';
import { EditorEvent, Event, EventLine, EventStatus } from './events-shapes.ts';
import { Term } from './events-terms.ts';
import { EventId } from './events-parts.ts';
import { routes } from './route.ts';

const Decision = z.object({
  decision: z.enum(['approve', 'request_changes', 'suspend', 'restore', 'remove']),
  /** Told to the organizer; required unless it is an approval or a restoration. */
  reason: text(1000).optional(),
});

/** One event waiting for a decision, with what a moderator wants to know first. */
export const EventCase = EventLine.extend({
  submittedAt: Instant.nullable(),
  /** Why it deserves a closer look: first event, paid, high price, many places, links… */
  signals: z.array(z.object({ code: z.string(), detail: z.string() })),
  earlierPublished: z.int(),
}).meta({ id: 'EventCase' });
export type EventCase = z.infer<typeof EventCase>;

export const EventHistoryLine = z.object({
  at: Instant,
  action: z.string(),
  actorId: Uuid.nullable(),
  actorRole: z.string(),
  reason: z.string().nullable(),
});

/** Categories, kinds and labels, as staff write them. */
const TermDraft = Term.omit({ slug: true, archived: true })
  .partial({ icon: true, tone: true, granted: true })
  .extend({ archived: z.boolean().default(false) });

export const eventsStaff = routes('events', {
  cases: {
    method: 'GET',
    path: '/moderation/events',
    access: 'moderator',
    summary: 'Events to validate, oldest first',
    query: PageQuery.extend({ status: EventStatus.default('submitted'), q: z.string().trim().max(120).optional() }),
    ok: { status: 200, body: page(EventCase) },
  },
  case: {
    method: 'GET',
    path: '/moderation/events/:eventId',
    access: 'moderator',
    summary: 'One event in any state, with its history',
    params: EventId,
    ok: { status: 200, body: z.object({ event: Event, case: EventCase, history: z.array(EventHistoryLine) }) },
    refusals: ['events.not_found'],
  },
  decide: {
    method: 'PUT',
    path: '/events/:eventId/decision',
    access: 'moderator',
    summary: 'Approve, ask for changes, suspend, restore or remove',
    params: EventId,
    body: Decision,
    ok: { status: 200, body: EditorEvent },
    refusals: ['events.not_found', 'events.act_impossible', 'events.reason_required'],
  },
  grantLabels: {
    method: 'PUT',
    path: '/moderation/events/:eventId/labels',
    access: 'moderator',
    summary: 'Give an event these of the labels only staff may give; the others stay',
    params: EventId,
    body: z.object({ labels: z.array(Slug).max(10) }),
    ok: { status: 200, body: z.object({ labels: z.array(z.string()) }) },
    refusals: ['events.not_found', 'events.act_not_yours', 'events.label_unknown', 'events.label_not_yours'],
  },
  history: {
    method: 'GET',
    path: '/events/:eventId/history',
    access: 'member',
    summary: 'What happened to the event, newest first',
    params: EventId,
    ok: { status: 200, body: z.object({ items: z.array(EventHistoryLine) }) },
    refusals: ['events.not_found'],
  },
  putTerm: {
    method: 'PUT',
    path: '/admin/terms/:family/:slug',
    access: 'admin',
    summary: 'Add or change a category, kind or label',
    params: z.object({ family: z.enum(['categories', 'kinds', 'labels']), slug: Slug }),
    body: TermDraft,
    ok: { status: 200, body: Term },
  },
});
