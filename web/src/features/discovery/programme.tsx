import type { EventLine } from '@estrade/api/events-shapes';
import { events } from '@estrade/api/events';
import { getLocale, getTranslations } from 'next-intl/server';
import type { CSSProperties } from 'react';
import { publicApi } from '@/kit/api';
import { cacheTags } from '@/kit/cache-tags';
import { readEdition } from '@/kit/edition';
import { addDays } from '@/kit/month';
import { ButtonLink } from '@/ui/button';
import { EventCard } from '@/ui/event-card';
import { Empty } from '@/ui/feedback';
import { SectionHead } from '@/ui/wayfinding';
import { dayIn } from './day-name';
import { eventTexts } from './event-texts';
import { ResultGrid } from './results';
import { renderedAt } from '@/kit/rendered-at';

const shownPast = 10;

interface ProgrammeProps {
  organizationId: string;
  /** It has other things to show: nothing coming is not worth a word. */
  quiet: boolean;
}

/** What an organization has coming, and what it had. */
export async function Programme({ organizationId, quiet }: ProgrammeProps) {
  const [t, locale, edition] = [await getTranslations('discovery.programme'), await getLocale(), await readEdition()];
  const now = renderedAt();
  const coming = await readAll({ organization: organizationId }, locale);
  const past = await readPast({ organizationId, today: dayIn(now, edition.timeZone), except: coming }, locale);
  const text = await eventTexts();
  return (
    <>
      {(coming.length > 0 || !quiet) && (
        <section aria-labelledby="upcoming">
          <SectionHead id="upcoming" title={t('upcoming')} />
          {coming.length > 0 ? <ResultGrid as="h3" items={coming} text={text} /> : <NothingComing />}
        </section>
      )}
      {past.length > 0 && (
        <section aria-labelledby="past">
          <SectionHead id="past" title={t('past')} />
          <div className="rail rail-fit" style={{ '--fit': 5 } as CSSProperties}>
            {past.map((line) => (
              <EventCard key={line.id} {...text({ ...line, availability: 'ended' })} />
            ))}
          </div>
        </section>
      )}
    </>
  );
}

async function NothingComing() {
  const t = await getTranslations('discovery.programme');
  return (
    <Empty
      as="h3"
      title={t('noUpcoming')}
      actions={
        <ButtonLink variant="secondary" href="/events">
          {t('allEvents')}
        </ButtonLink>
      }
    >
      {t('noUpcomingText')}
    </Empty>
  );
}

interface Query {
  organization: string;
  from?: string;
  to?: string;
}

/** As many as an organization shows: a hall with a date every day has a few hundred. */
const most = 300;

const anything = { category: [], kind: [], label: [] };

async function readAll(query: Query, locale: string): Promise<EventLine[]> {
  const found: EventLine[] = [];
  let after: string | undefined;
  do {
    const page = await publicApi(locale, { tags: [cacheTags.events] })(events.list, {
      query: { ...anything, ...query, limit: 100, after },
    });
    found.push(...page.items);
    after = page.next ?? undefined;
  } while (after && found.length < most);
  return found;
}

/** Days to look back: a lively house fills the row from the last weeks, a quiet one from the last years. */
const spans = [60, 730] as const;

async function readPast(
  { organizationId, today, except }: { organizationId: string; today: string; except: readonly EventLine[] },
  locale: string,
): Promise<EventLine[]> {
  const coming = new Set(except.map(({ id }) => id));
  for (const span of spans) {
    const lines = await readAll(
      { organization: organizationId, from: addDays(today, -span), to: addDays(today, -1) },
      locale,
    );
    const past = lines
      .filter(({ id }) => !coming.has(id))
      .toReversed()
      .slice(0, shownPast);
    if (past.length >= shownPast || span === spans.at(-1)) return past;
  }
  return [];
}
