'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useFilters } from '@/kit/filters';
import { formatMoment } from '@/kit/format';
import { Select } from '@/ui/input';
import { SearchBox } from '@/ui/search-box';
import type { Choices } from './choices';
import { participantStates } from './read-filter';

/** By name, ticket, date and state. What is chosen is also what is exported. */
export function ParticipantsFilter({ choices, children }: { choices: Choices; children: ReactNode }) {
  const [t, locale] = [useTranslations('participants'), useLocale()];
  const { get, set } = useFilters();
  const options = (name: string, label: string, items: readonly (readonly [string, string])[]) => (
    <Select
      className="select-auto"
      aria-label={label}
      value={get(name)}
      onChange={(event) => set(name, event.target.value)}
    >
      <option value="">{label}</option>
      {items.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </Select>
  );
  const { types, dates } = choices;
  return (
    <div className="toolbar">
      <SearchBox label={t('search')} value={get('search')} onSearch={(text) => set('search', text)} />
      {types.length > 1 &&
        options(
          'ticketTypeId',
          t('allTypes'),
          types.map(({ id, name }) => [id, name]),
        )}
      {dates.length > 1 &&
        options(
          'dateId',
          t('allDates'),
          dates.map(({ id, startsAt, zone }) => [id, formatMoment({ at: startsAt, zone }, locale)]),
        )}
      {options(
        'state',
        t('allStates'),
        participantStates.map((state) => [state, t(`filter.${state}`)]),
      )}
      <span className="end cluster">{children}</span>
    </div>
  );
}
