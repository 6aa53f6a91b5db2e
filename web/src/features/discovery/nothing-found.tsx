import { getLocale, getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/ui/button';
import { ChipLink } from '@/ui/chip';
import { Empty } from '@/ui/feedback';
import { readTotal } from './read-events';
import { changed, radii, unfiltered, type Search } from './search';
import { searchHref } from './search-address';
import type { SetFilter } from './set-filters';

/** Nothing here: what to give up, with how much each would bring. */
export async function NothingFound({
  search,
  filters,
  hasPoint,
}: {
  search: Search;
  filters: readonly SetFilter[];
  hasPoint: boolean;
}) {
  const [t, locale] = [await getTranslations('discovery.nothing'), await getLocale()];
  const wider = hasPoint ? radii.find((radius) => radius > search.radius) : undefined;
  const ways = [
    ...(wider ? [{ label: t('wider', { radius: wider }), to: changed(search, { radius: wider }) }] : []),
    ...filters.slice(0, 5).map(({ name, without }) => ({ label: t('without', { filter: name }), to: without })),
  ];
  const counted = await Promise.all(ways.map(async (way) => ({ ...way, count: await readTotal(way.to, locale) })));
  const useful = counted.filter(({ count }) => count > 0);
  return (
    <Empty
      title={t('title')}
      actions={
        <ButtonLink href={searchHref(unfiltered(search))} variant={useful.length > 0 ? 'secondary' : 'primary'}>
          {t('all')}
        </ButtonLink>
      }
    >
      {useful.length > 0 ? t('try') : t('nothing')}
      <span className="cluster next-steps">
        {useful.map(({ label, to, count }) => (
          <ChipLink key={label} href={searchHref(to)} count={count}>
            {label}
          </ChipLink>
        ))}
      </span>
    </Empty>
  );
}
