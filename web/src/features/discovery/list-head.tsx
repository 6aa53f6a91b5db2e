import { useLocale, useTranslations } from 'next-intl';
import { localized } from '@/kit/i18n/locales';
import { Button } from '@/ui/button';
import { RemoveChip } from '@/ui/chip';
import { Icon } from '@/ui/icon';
import { Select } from '@/ui/input';
import { commands } from '@/ui/sheet';
import { LinkSegment } from '@/ui/wayfinding';
import { Anchor } from '@/kit/i18n/anchor';
import { filterSheetId } from './filter-sheet';
import type { FoundPlace } from './find-place';
import { changed, sortOf, unfiltered, views, type Search } from './search';
import { searchHref, searchPairs } from './search-address';
import { daysName, type SetFilter } from './set-filters';

/** On a phone the search is one line, which opens the sheet. */
export function SearchPill({ search, place }: { search: Search; place: FoundPlace }) {
  const t = useTranslations('discovery');
  const when = useWhen(search) ?? t('whens.any');
  return (
    <button
      type="button"
      className="search-pill only-phone"
      aria-haspopup="dialog"
      {...commands(filterSheetId, 'show-modal')}
    >
      <Icon name="search" />
      <span className="grow">
        <b className="h4 block">{useWhere(search, place) ?? t('everywhere')}</b>
        <span className="small muted clamp-1">{[when, search.words || t('anything')].join(' · ')}</span>
      </span>
      <Icon name="chevron-down" className="faint" />
    </button>
  );
}

/** « 52 sorties ce week-end », where, and how to look at them. */
export function ListHead({ search, place, total }: { search: Search; place: FoundPlace; total: number }) {
  const t = useTranslations('discovery');
  const days = useWhen({ ...search, when: null });
  const where = useWhere(search, place);
  return (
    <div className="toolbar">
      <div role="status">
        <h1 className="h2">{t('found', { count: total, when: search.when ?? 'any' })}</h1>
        <p className="muted small">
          {[days, place.point ? t('around', { place: where ?? '', radius: search.radius }) : t('everywhere')]
            .filter(Boolean)
            .join(', ')}
        </p>
      </div>
      <div className="toolbar-end">
        <SortForm search={search} hasPoint={place.point !== null} />
        <LinkSegment
          label={t('views.label')}
          ways={views.map((view) => ({
            href: searchHref(changed(search, { view })),
            label: t(`views.${view}`),
            icon: viewIcons[view],
            current: view === search.view,
          }))}
        />
      </div>
    </div>
  );
}

const viewIcons = { grid: 'layout-grid', list: 'list', map: 'map' } as const;

/** What is set, each with its way off. */
export function SetChips({ search, filters }: { search: Search; filters: readonly SetFilter[] }) {
  const t = useTranslations('discovery.filters');
  const shown = filters.filter(({ hasChip }) => !hasChip);
  if (shown.length === 0 && filters.length < 2) return null;
  return (
    <div className="cluster">
      {shown.map(({ name, without }) => (
        <RemoveChip key={name} href={searchHref(without)}>
          {name}
        </RemoveChip>
      ))}
      {filters.length > 1 && (
        <Anchor className="btn btn-quiet btn-sm" href={searchHref(unfiltered(search))}>
          {t('clear')}
        </Anchor>
      )}
    </div>
  );
}

function SortForm({ search, hasPoint }: { search: Search; hasPoint: boolean }) {
  const [t, locale] = [useTranslations('discovery.sorts'), useLocale()];
  const sort = sortOf(search, hasPoint);
  const offered = ([search.words && 'relevance', 'date', hasPoint && 'distance', 'popularity'] as const).filter(
    (one) => one !== '' && one !== false,
  );
  return (
    <form className="cluster small" action={localized('/events', locale)}>
      {searchPairs({ ...search, sort: null, shown: undefined, after: null }).map(([name, value]) => (
        <input key={name + value} type="hidden" name={name} value={value} />
      ))}
      <label className="muted only-desk" htmlFor="sort">
        {t('label')}
      </label>
      <Select
        id="sort"
        name="sort"
        className="narrow"
        aria-label={t('label')}
        defaultValue={sort}
        key={sort}
        data-at-once=""
      >
        {offered.map((one) => (
          <option key={one} value={one}>
            {t(one)}
          </option>
        ))}
      </Select>
      <noscript>
        <Button type="submit" variant="secondary">
          {t('apply')}
        </Button>
      </noscript>
    </form>
  );
}

function useWhere({ near, point }: Search, place: FoundPlace): string | null {
  const t = useTranslations('discovery.place');
  if (place.name) return place.name;
  return point ? t(near ? 'aroundMe' : 'mapArea') : null;
}

function useWhen(search: Search): string | null {
  const [t, locale] = [useTranslations('discovery'), useLocale()];
  return search.when ? t(`whens.${search.when}`) : daysName(search, t, locale);
}
