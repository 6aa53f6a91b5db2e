import { z } from 'zod';
import { Instant, page, PageQuery, Uuid } from './common.ts';
import { routes } from './route.ts';

/** One line of the journal: who did what to which thing. Never changed, never deleted. */
export const JournalLine = z
  .object({
    id: Uuid,
    at: Instant,
    actor: z.object({ id: Uuid.nullable(), name: z.string().nullable(), role: z.string() }),
    /** `<module>.<past>`: `events.published`. */
    action: z.string(),
    subject: z.object({ type: z.string(), id: z.string() }),
    details: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'JournalLine' });
export type JournalLine = z.infer<typeof JournalLine>;

export const moderation = routes('moderation', {
  journal: {
    method: 'GET',
    path: '/admin/journal',
    access: 'admin',
    summary: 'The audit log, newest first',
    query: PageQuery.extend({
      /** First words of an action: `events.` or `events.published`. */
      action: z.string().trim().max(80).optional(),
      subjectType: z.string().trim().max(40).optional(),
      subjectId: z.string().trim().max(80).optional(),
      actorId: Uuid.optional(),
    }),
    ok: { status: 200, body: page(JournalLine) },
  },
});
