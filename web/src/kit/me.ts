import type { Route } from '@estrade/api/route';
import { z } from 'zod';

/** What every private page needs to know of the person signed in. */
const Member = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  picture: z.string().nullish(),
  role: z.enum(['member', 'moderator', 'admin']),
});
export type Member = z.infer<typeof Member>;

export const me = {
  name: 'accounts.me',
  module: 'accounts',
  method: 'GET',
  path: '/auth/me',
  access: 'member',
  summary: 'Who is signed in',
  ok: { status: 200, body: Member },
} as const satisfies Route;
