import { z } from 'zod';
import type { Problem } from './common.ts';
import type { RouteSpec } from './route.ts';

/** Where sockets are taken (socket.io, websocket only), on the one address. */
export const LIVE_PATH = '/api/live';

/** A route whose answers can be watched. */
export type LiveRoute = RouteSpec & { readonly name: string; readonly live: 'shared' | 'own' };

/** What a page asks to watch: an answer of a route it may read. `id` is the page's own name for it. */
export const Watch = z.object({
  id: z.string().min(1).max(1000),
  route: z.string().max(100),
  params: z.record(z.string(), z.string().max(500)).default({}),
  query: z.record(z.string(), z.union([z.string().max(500), z.number(), z.boolean()])).default({}),
});
export type Watch = z.infer<typeof Watch>;

/** What the watched route answers now. A higher `turn` was read later: an older one that arrives after it is left aside. */
export interface News {
  readonly id: string;
  readonly answer: unknown;
  readonly turn: number;
}

/** The answer to `watch`, and what is heard when something cannot be watched any more: the refusal the route itself gives. */
export interface Over {
  readonly id: string;
  readonly problem: Problem;
}

/** What pages say over a socket. */
export interface Asked {
  watch: (watch: z.input<typeof Watch>, answer: (watched: News | Over) => void) => void;
  unwatch: (id: string) => void;
}

/** What pages hear. */
export interface Heard {
  news: (news: News) => void;
  over: (over: Over) => void;
}
