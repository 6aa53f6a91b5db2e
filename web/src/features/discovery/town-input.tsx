'use client';

import type { Town } from '@estrade/api/events-search';
import { useLocale, useTranslations } from 'next-intl';
import { useId, useRef, type ReactNode } from 'react';
import { Icon } from '@/ui/icon';
import type { Point } from './search';
import { usePlaceChoice, type ChosenPlace } from './use-place-choice';

interface TownInputProps {
  id: string;
  value: string;
  point: Point | null;
  near: boolean;
  className?: string;
}

/** « Où »: a town with suggestions, or around the visitor. Without script it is a plain field, and the server looks the town up. */
export function TownInput({ id, value, point, near, className }: TownInputProps) {
  const t = useTranslations('discovery.place');
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const choice = usePlaceChoice({ text: near ? t('aroundMe') : value, point, near }, () => tellForm(field.current));
  const { chosen, open, at } = choice;
  return (
    <span className="town">
      <input
        ref={field}
        id={id}
        className={className}
        name={chosen.near ? undefined : 'where'}
        value={chosen.text}
        placeholder={t('placeholder')}
        autoComplete="off"
        maxLength={120}
        role="combobox"
        aria-expanded={open}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={at >= 0 ? `${list}-${at}` : undefined}
        onFocus={() => choice.setOpen(true)}
        onBlur={() => choice.setOpen(false)}
        onKeyDown={choice.onKeyDown}
        onChange={({ target }) => choice.type(target.value)}
      />
      <HiddenPlace place={chosen} />
      <div id={list} className="town-list" role="listbox" aria-label={t('suggestions')} hidden={!open}>
        <Option id={`${list}-0`} current={at === 0} onChoose={() => choice.choose(0)}>
          <Icon name="locate-fixed" />
          <span>{t('aroundMe')}</span>
        </Option>
        {choice.towns.map((town, index) => (
          <Option
            key={`${town.lat},${town.lng}`}
            id={`${list}-${index + 1}`}
            current={at === index + 1}
            onChoose={() => choice.choose(index + 1)}
          >
            <Icon name="map-pin" />
            <span>
              {town.name} <TownPlace town={town} />
            </span>
          </Option>
        ))}
      </div>
      {choice.failed && (
        <span className="town-failed" role="alert">
          {t('failed')}
        </span>
      )}
    </span>
  );
}

/** A place that was chosen goes with the form as a position, a typed one as its name. */
function HiddenPlace({ place: { near, point } }: { place: ChosenPlace }) {
  return (
    <>
      {near && <input type="hidden" name="near" value="1" />}
      {point && <input type="hidden" name="lat" value={point.lat} />}
      {point && <input type="hidden" name="lng" value={point.lng} />}
    </>
  );
}

interface OptionProps {
  id: string;
  current: boolean;
  onChoose: () => void;
  children: ReactNode;
}

function Option({ id, current, onChoose, children }: OptionProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- focus and keys stay in the field, as in every combobox
    <div
      id={id}
      className="town-option"
      role="option"
      aria-selected={current}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {children}
    </div>
  );
}

/** The département, or the country: which of the towns of that name. */
function TownPlace({ town: { country, region } }: { town: Town }) {
  const locale = useLocale();
  const abroad = country === 'FR' ? null : new Intl.DisplayNames(locale, { type: 'region' }).of(country);
  return <small>{[region && `(${region})`, abroad].filter(Boolean).join(' ')}</small>;
}

// The hidden fields are not typed into; whoever follows the form hears of them this way, once they are there.
function tellForm(field: HTMLInputElement | null) {
  requestAnimationFrame(() => field?.dispatchEvent(new Event('input', { bubbles: true })));
}
