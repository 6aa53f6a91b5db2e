import type { Facets } from '@estrade/api/events-search';
import type { Term } from '@estrade/api/events-terms';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { Anchor } from '@/kit/i18n/anchor';
import { localized } from '@/kit/i18n/locales';
import { FreeFood } from '@/ui/badge';
import { Button } from '@/ui/button';
import { Checkbox, Radio, Switch } from '@/ui/choice';
import { Field } from '@/ui/field';
import { Input, Select } from '@/ui/input';
import { Sheet } from '@/ui/sheet';
import { LiveTotal } from './live-total';
import { radii, unfiltered, whens, type Search } from './search';
import { searchHref, searchPairs } from './search-address';
import { TownInput } from './town-input';

export const filterSheetId = 'filters';

interface FilterSheetProps {
  search: Search;
  facets: Facets;
  terms: {
    categories: readonly z.infer<typeof Term>[];
    kinds: readonly z.infer<typeof Term>[];
    labels: readonly z.infer<typeof Term>[];
  };
  hasFreeFood: boolean;
  /** « Choisir des dates… » was pressed in the search bar. */
  askDates: boolean;
}

/** Every filter, with what each would leave. One form: what is set is sent together. */
export function FilterSheet({ search, facets, terms, hasFreeFood, askDates }: FilterSheetProps) {
  const [t, locale] = [useTranslations('discovery'), useLocale()];
  const key = searchHref(search);
  return (
    <form key={key} action={localized('/events', locale)}>
      {searchPairs({ view: search.view, sort: search.sort }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Sheet
        id={filterSheetId}
        title={t('filters.title')}
        foot={
          <>
            <Anchor className="btn btn-secondary" href={searchHref(unfiltered(search))}>
              {t('filters.clear')}
            </Anchor>
            <Button type="submit">
              <LiveTotal total={facets.total} />
            </Button>
          </>
        }
      >
        <Questions search={search} />
        <WhenGroup search={search} askDates={askDates} />
        <PriceGroup search={search} facets={facets} />
        {hasFreeFood && <FoodGroup search={search} count={facets.freeFood} />}
        <TermGroup
          legend={t('filters.category')}
          name="category"
          terms={terms.categories}
          counts={facets.category}
          chosen={search.categories}
        />
        <TermGroup
          legend={t('filters.kind')}
          name="kind"
          terms={terms.kinds}
          counts={facets.kind}
          chosen={search.kinds}
        />
        <TermGroup
          legend={t('filters.label')}
          name="label"
          terms={terms.labels.filter(({ granted }) => granted !== 'derived')}
          counts={facets.label}
          chosen={search.labels}
        />
        <Group legend={t('filters.format')}>
          <Checkbox name="online" value="1" defaultChecked={search.online}>
            <Counted count={facets.online}>{t('filters.online')}</Counted>
          </Checkbox>
        </Group>
      </Sheet>
    </form>
  );
}

function Questions({ search }: { search: Search }) {
  const t = useTranslations('discovery');
  return (
    <div className="stack mb-6">
      <Field label={t('what')} id="filter-what">
        <Input icon="search" name="q" type="search" defaultValue={search.words} maxLength={120} />
      </Field>
      <div className="field">
        <label className="label" htmlFor="filter-where">
          {t('where')}
        </label>
        <TownInput
          id="filter-where"
          className="input"
          value={search.where}
          point={search.point}
          near={search.near && search.point !== null}
        />
      </div>
      <Field label={t('filters.radius')} id="filter-radius">
        <Select name="radius" defaultValue={search.radius}>
          {radii.map((radius) => (
            <option key={radius} value={radius}>
              {t('filters.kilometres', { count: radius })}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

/** The two days are asked for only when « Choisir des dates » is set (discovery.css). */
function WhenGroup({ search, askDates }: { search: Search; askDates: boolean }) {
  const t = useTranslations('discovery');
  const chosen = search.when ?? (askDates || search.from || search.to ? 'dates' : 'any');
  return (
    <Group legend={t('when')}>
      <div className="cluster">
        {(['any', ...whens, 'dates'] as const).map((when) => (
          <label key={when} className="chip">
            <input
              className="visually-hidden"
              type="radio"
              name="when"
              value={when === 'any' ? '' : when}
              defaultChecked={when === chosen}
            />
            {t(`whens.${when}`)}
          </label>
        ))}
      </div>
      <div className="row-2 mt-4 chosen-dates">
        <Field label={t('filters.from')} id="filter-from">
          <Input type="date" name="from" defaultValue={search.from ?? ''} />
        </Field>
        <Field label={t('filters.to')} id="filter-to">
          <Input type="date" name="to" defaultValue={search.to ?? ''} />
        </Field>
      </div>
    </Group>
  );
}

function PriceGroup({ search, facets }: { search: Search; facets: Facets }) {
  const t = useTranslations('discovery.filters');
  const count = (value: string) => facets.price.find((one) => one.value === value)?.count ?? 0;
  return (
    <Group legend={t('price')}>
      <Radio name="price" value="" defaultChecked={search.price === null}>
        {t('anyPrice')}
      </Radio>
      <Radio name="price" value="free" defaultChecked={search.price === 'free'}>
        <Counted count={count('free')}>{t('free')}</Counted>
      </Radio>
      <Radio name="price" value="paid" defaultChecked={search.price === 'paid'}>
        <Counted count={count('paid')}>{t('paid')}</Counted>
      </Radio>
    </Group>
  );
}

function FoodGroup({ search, count }: { search: Search; count: number }) {
  const t = useTranslations('discovery.filters');
  return (
    <Group legend={t('food')}>
      <Switch className="wide-switch" name="freefood" value="1" defaultChecked={search.freeFood}>
        <FreeFood />
        <span className="grow small muted">{t('foodHelp', { count })}</span>
      </Switch>
    </Group>
  );
}

interface TermGroupProps {
  legend: string;
  name: string;
  terms: readonly z.infer<typeof Term>[];
  counts: Facets['category'];
  chosen: readonly string[];
}

/** Terms that would leave nothing are left out, unless they are set. */
function TermGroup({ legend, name, terms, counts, chosen }: TermGroupProps) {
  const locale = useLocale();
  const count = (slug: string) => counts.find(({ value }) => value === slug)?.count ?? 0;
  const offered = terms
    .filter(({ slug }) => count(slug) > 0 || chosen.includes(slug))
    .toSorted((a, b) => count(b.slug) - count(a.slug));
  if (offered.length === 0) return null;
  return (
    <Group legend={legend}>
      {offered.map((term) => (
        <Checkbox key={term.slug} name={name} value={term.slug} defaultChecked={chosen.includes(term.slug)}>
          <Counted count={count(term.slug)}>{term.name[locale]}</Counted>
        </Checkbox>
      ))}
    </Group>
  );
}

function Group({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="filter-group">
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

function Counted({ count, children }: { count: number; children: ReactNode }) {
  return (
    <span className="between">
      {children}
      <span className="faint num">{count}</span>
    </span>
  );
}
