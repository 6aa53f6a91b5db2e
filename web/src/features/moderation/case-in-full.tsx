import { events } from '@estrade/api/events';
import { cache } from 'react';
import { getLocale } from 'next-intl/server';
import { api, publicApi } from '@/kit/api';
import { cacheTags } from '@/kit/cache-tags';
import { orPage } from '@/kit/session';
import { CaseHistory } from './case-history';
import { CaseView } from './case-view';
import { Honours } from './honours';

/** One event in any state, asked once per page. */
export const readCase = cache(async (eventId: string) => orPage((await api())(events.case, { params: { eventId } })));

/** Labels only staff may give, as the reader calls them. */
async function readHonours() {
  const locale = await getLocale();
  const { labels } = await publicApi(locale, { tags: [cacheTags.terms] })(events.terms);
  return labels
    .filter(({ granted, archived }) => granted === 'staff' && !archived)
    .map(({ slug, name }) => ({ slug, name: name[locale] }));
}

/** The case and its history. */
export async function CaseInFull({ eventId, filter }: { eventId: string; filter: Record<string, string> }) {
  const [{ event, case: about, history }, honours] = await Promise.all([readCase(eventId), readHonours()]);
  return (
    <>
      <CaseView event={event} about={about} back={`/admin/events?${new URLSearchParams(filter)}`} />
      {honours.length > 0 && (
        <Honours
          key={eventId}
          eventId={eventId}
          offered={honours}
          given={event.labels.filter((label) => honours.some(({ slug }) => slug === label))}
        />
      )}
      <CaseHistory history={history} />
    </>
  );
}
