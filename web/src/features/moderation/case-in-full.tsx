import { events } from '@estrade/api/events';
import { cache } from 'react';
import { api } from '@/kit/api';
import { orPage } from '@/kit/session';
import { CaseHistory } from './case-history';
import { CaseView } from './case-view';

/** One event in any state, asked once per page. */
export const readCase = cache(async (eventId: string) => orPage((await api())(events.case, { params: { eventId } })));

/** The case and its history. */
export async function CaseInFull({ eventId, filter }: { eventId: string; filter: Record<string, string> }) {
  const { event, case: about, history } = await readCase(eventId);
  return (
    <>
      <CaseView event={event} about={about} back={`/admin/events?${new URLSearchParams(filter)}`} />
      <CaseHistory history={history} />
    </>
  );
}
