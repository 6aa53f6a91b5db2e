import { urlOf } from '@estrade/api/client';
import { events } from '@estrade/api/events';
import { system } from '@estrade/api/system';
import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { publicApi } from '@/kit/api';
import { cacheTags } from '@/kit/cache-tags';
import type { FoundPlace } from './find-place';
import { MapLoader } from './map-loader';
import type { Search } from './search';
import { toFilter } from './search-filter';

/** The list and, beside it, the same events on a map. The list comes first: it is what a keyboard and a screen reader meet. */
export async function EventsOnMap({
  search,
  place,
  children,
}: {
  search: Search;
  place: FoundPlace;
  children: ReactNode;
}) {
  const { map, currency } = await publicApi(await getLocale(), { tags: [cacheTags.settings] })(system.settings);
  return (
    <div className="by-map">
      <div className="by-map-list">{children}</div>
      <MapLoader
        search={search}
        points={urlOf(events.map, { query: toFilter(search, place) })}
        tiles={map}
        currency={currency}
      />
    </div>
  );
}
