import { getLocale, getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { readEdition } from '@/kit/edition';
import { LoadMore } from '@/ui/wayfinding';
import { AskPlace } from './ask-place';
import { EventsOnMap } from './events-on-map';
import { eventTexts } from './event-texts';
import { FilterChips } from './filter-chips';
import { FilterSheet, filterSheetId } from './filter-sheet';
import { ListHead, SearchPill, SetChips } from './list-head';
import { NothingFound } from './nothing-found';
import { readResults, readTerms, type Results } from './read-events';
import { ResultGrid, ResultList } from './results';
import { longest, pageSize, sortOf, type Search } from './search';
import { searchHref } from './search-address';
import { SearchForm } from './search-form';
import { setFilters } from './set-filters';
import { SoftRegion } from './soft-region';

/** Every event: search, filters, and what they find as posters, lines or a map. */
export async function EventsPage({ search, askDates }: { search: Search; askDates: boolean }) {
  const [t, locale, edition] = [await getTranslations('discovery'), await getLocale(), await readEdition()];
  const [results, terms] = await Promise.all([readResults(search, locale), readTerms(locale)]);
  const { facets, place } = results;
  const filters = setFilters(search, { t, terms, locale, place });
  const hasFreeFood = edition.features.freeFood;
  return (
    <ClientMessages of={['discovery']}>
      <SoftRegion open={askDates ? filterSheetId : undefined}>
        <div className="container stack events-page">
          <SearchPill search={search} place={place} />
          <SearchForm search={search} placeholder={t('whatHint')} button={t('search')} className="search-desk" />
          <FilterChips search={search} facets={facets} categories={terms.categories} hasFreeFood={hasFreeFood} />
          <ListHead search={search} place={place} total={facets.total} />
          <SetChips search={search} filters={filters} />
          {search.near && !place.point && <AskPlace search={search} />}
          <div className="results">
            {facets.total === 0 ? (
              <NothingFound search={search} filters={filters} hasPoint={place.point !== null} />
            ) : (
              <Found search={search} results={results} />
            )}
          </div>
        </div>
        <FilterSheet search={search} facets={facets} terms={terms} hasFreeFood={hasFreeFood} askDates={askDates} />
      </SoftRegion>
    </ClientMessages>
  );
}

async function Found({ search, results }: { search: Search; results: Results }) {
  const text = await eventTexts();
  const { items, place } = results;
  const byDay = sortOf(search, place.point !== null) === 'date';
  const list = <ResultList items={items} text={text} byDay={byDay} />;
  const more = <More search={search} results={results} />;
  if (search.view === 'map')
    return (
      <EventsOnMap search={search} place={place}>
        {list}
        {more}
      </EventsOnMap>
    );
  return (
    <>
      {search.view === 'list' ? list : <ResultGrid items={items} text={text} />}
      {more}
    </>
  );
}

/** The page grows; a very long list goes on in a new one. */
async function More({ search, results: { items, next, facets } }: { search: Search; results: Results }) {
  const t = await getTranslations('discovery');
  if (!next && !search.after && items.length <= pageSize) return null;
  const grows = search.shown < longest;
  const href =
    next &&
    searchHref(grows ? { ...search, shown: search.shown + pageSize } : { ...search, shown: pageSize, after: next });
  return (
    <LoadMore href={href} shown={search.after ? undefined : t('shown', { count: items.length, total: facets.total })} />
  );
}
