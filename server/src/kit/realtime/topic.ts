import { createHash } from 'node:crypto';
import type { LiveRoute } from '@estrade/api/live';
import type { Call } from '@estrade/api/route';

/** Names one watched thing. A digest, because it travels between processes and parameters may be secrets. */
export type Topic = string & { readonly __topic: true };

type Shared = LiveRoute & { readonly live: 'shared' };
type Own = LiveRoute & { readonly live: 'own' };

/** `topic(ticketing.doorCounter, { listId })` */
export function topic<R extends Shared>(route: R, params: Call<R>['params']): Topic {
  return topicOf(route, params ?? {}, null);
}

/** What one member reads there. */
export function ownTopic<R extends Own>(route: R, memberId: string, params?: Call<R>['params']): Topic {
  return topicOf(route, params ?? {}, memberId);
}

/** The same, of a route only known at run time. */
export function topicOf(route: LiveRoute, params: object, memberId: string | null): Topic {
  const sorted = Object.entries(params as Record<string, string>).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const said = JSON.stringify([route.name, sorted, route.live === 'own' ? memberId : null]);
  return createHash('sha256').update(said).digest('base64url').slice(0, 22) as Topic;
}
