'use client';

import { events } from '@estrade/api/events';
import type { Town } from '@estrade/api/events-search';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { browserApi } from '@/kit/browser-api';
import { Field, type ControlProps } from '@/ui/field';
import { Icon } from '@/ui/icon';
import { Input } from '@/ui/input';

const PAUSE = 150;

interface TownFieldProps {
  value: string;
  /** Its towns come first among those of one name: ISO 3166-1 alpha-2. */
  country: string;
  error?: string;
  onType: (text: string) => void;
  onChoose: (town: Town) => void;
}

/** A town, chosen among those that sound like what was typed: it brings its country, its zone and its point. */
export function TownField({ error, ...rest }: TownFieldProps) {
  const t = useTranslations('events.place');
  return (
    <Field label={t('town')} id="date.place" help={t('townHelp')} error={error}>
      <TownCombobox {...rest} />
    </Field>
  );
}

function TownCombobox({ value, country, onType, onChoose, ...aria }: Omit<TownFieldProps, 'error'> & ControlProps) {
  const [list, t] = [useId(), useTranslations('events.place')];
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const towns = useTowns(open ? value : '', country);
  const shown = open && towns.length > 0;

  function choose(town: Town | undefined) {
    if (!town) return;
    setOpen(false);
    onChoose(town);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!shown) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setAt((at + step + towns.length) % towns.length);
    if (event.key === 'Enter') choose(towns[at]);
    if (event.key === 'Escape') setOpen(false);
    // Escape and Enter belong to the list while it is open, not to the drawer around it.
    if (step || event.key === 'Enter' || event.key === 'Escape') event.preventDefault();
  }

  return (
    <div className="suggests">
      <Input
        {...aria}
        icon="map-pin"
        value={value}
        maxLength={120}
        autoComplete="off"
        role="combobox"
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown ? `${list}-${at}` : undefined}
        onChange={({ target }) => (onType(target.value), setOpen(true), setAt(0))}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div id={list} className="menu suggestions" role="listbox" aria-label={t('town')} hidden={!shown}>
        {towns.map((town, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are those of the field, as in every combobox
          <div
            key={`${town.lat},${town.lng}`}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className={index === at ? 'is-active' : undefined}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(town)}
          >
            <Icon name="map-pin" />
            <TownName town={town} />
          </div>
        ))}
      </div>
    </div>
  );
}

function TownName({ town: { name, country, region } }: { town: Town }) {
  const locale = useLocale();
  const land = new Intl.DisplayNames(locale, { type: 'region' }).of(country);
  return (
    <span className="two">
      <b>{name}</b>
      <small>{[region, land].filter(Boolean).join(', ')}</small>
    </span>
  );
}

function useTowns(text: string, country: string): readonly Town[] {
  const [q, setQ] = useState('');
  const typed = text.trim();
  useEffect(() => {
    const timer = setTimeout(() => setQ(typed), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  const found = useQuery({
    queryKey: ['towns', q],
    queryFn: () => browserApi(events.towns, { query: { q } }),
    enabled: q.length > 1,
    placeholderData: keepPreviousData,
  });
  if (typed.length < 2) return [];
  const isHere = (town: Town) => Number(town.country === country);
  return (found.data?.items ?? []).toSorted((a, b) => isHere(b) - isHere(a)).slice(0, 6);
}
