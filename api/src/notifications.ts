import { z } from 'zod';
import { Instant, page, PageQuery, Uuid } from './common.ts';
import { routes } from './route.ts';

/** One thing a member was told in the product. Text is in the member's language; `path` is where to act, without locale. */
export const Notice = z
  .object({
    id: Uuid,
    kind: z.string(),
    title: z.string(),
    body: z.string().nullable(),
    path: z.string().nullable(),
    at: Instant,
    readAt: Instant.nullable(),
  })
  .meta({ id: 'Notice' });
export type Notice = z.infer<typeof Notice>;

export const notifications = routes('notifications', {
  list: {
    method: 'GET',
    path: '/me/notifications',
    access: 'member',
    summary: 'What the member was told, newest first',
    query: PageQuery,
    ok: { status: 200, body: page(Notice).extend({ unread: z.int() }) },
    live: 'own',
  },
  read: {
    method: 'PUT',
    path: '/me/notifications/read',
    access: 'member',
    summary: 'Mark notices as read: these, or all of them',
    body: z.object({ ids: z.array(Uuid).max(100).optional() }),
    ok: { status: 200, body: z.object({ unread: z.int() }) },
  },
});
