import { events } from '@estrade/api/events';
import { api } from '@/kit/api';
import { readQuery } from '@/kit/query';
import { orPage } from '@/kit/session';

/** The queue as its address asks for it: what waits, unless another state is named. */
export async function readCases(search: Record<string, string | string[] | undefined>) {
  const { status = 'submitted', q } = readQuery(events.cases.query.pick({ status: true, q: true }), search);
  const filter = { status, ...(q && { q }) };
  const first = await orPage((await api())(events.cases, { query: filter }));
  return { first, filter, now: new Date().toISOString() };
}
