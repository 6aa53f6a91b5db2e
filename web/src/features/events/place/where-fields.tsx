'use client';

import type { Place } from '@estrade/api/events-shapes';
import type { Town } from '@estrade/api/events-search';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/ui/button';
import { ErrorText, Field } from '@/ui/field';
import { Input } from '@/ui/input';
import { Segment } from '@/ui/segment';
import type { DatePartProps } from '../dates/when-fields';
import type { House } from '../house';
import { PlaceMapLoader } from './place-map-loader';
import { TownField } from './town-field';

/** Where: in a place, online, or both. The town brings its zone and its point on the map. */
export function WhereFields({ form, errors, house, onChange }: DatePartProps & { house: House }) {
  const t = useTranslations('events.place');
  const { where, onlineUrl } = form;
  return (
    <section className="stack">
      <h3 className="h4">{t('title')}</h3>
      <Segment
        label={t('title')}
        value={where}
        onChange={(next) => onChange({ where: next })}
        options={[
          { value: 'place', label: t('onSite'), icon: 'map-pin' },
          { value: 'online', label: t('online'), icon: 'video' },
          { value: 'both', label: t('both') },
        ]}
      />
      {where !== 'online' && <PlaceFields form={form} errors={errors} house={house} onChange={onChange} />}
      {where !== 'place' && (
        <Field label={t('link')} id="date.onlineUrl" help={t('linkHelp')} error={errors.onlineUrl}>
          <Input
            type="url"
            inputMode="url"
            icon="link"
            placeholder="https://"
            maxLength={500}
            value={onlineUrl}
            onChange={({ target }) => onChange({ onlineUrl: target.value })}
          />
        </Field>
      )}
    </section>
  );
}

function PlaceFields({ form, errors, house, onChange }: DatePartProps & { house: House }) {
  const t = useTranslations('events.place');
  const { place } = form;
  const change = (part: Partial<Place>) => onChange({ place: { ...place, ...part } });

  function settleIn(town: Town) {
    const { name, country, lat, lng, zone } = town;
    onChange({ zone, place: { ...place, city: name, country, lat, lng } });
  }

  return (
    <>
      <Field label={t('name')} id="place-name">
        <Input
          maxLength={160}
          value={place.name ?? ''}
          onChange={({ target }) => change({ name: text(target.value) })}
        />
      </Field>
      <TownField
        value={place.city ?? ''}
        country={house.country}
        error={errors.place}
        onType={(city) => change({ city: text(city), lat: null, lng: null })}
        onChoose={settleIn}
      />
      <div className="address-cols">
        <Field label={t('address')} optional id="place-address">
          <Input
            maxLength={240}
            autoComplete="off"
            value={place.address ?? ''}
            onChange={({ target }) => change({ address: text(target.value) })}
          />
        </Field>
        <Field label={t('postcode')} id="place-postcode">
          <Input
            maxLength={20}
            className="num"
            value={place.postcode ?? ''}
            onChange={({ target }) => change({ postcode: text(target.value) })}
          />
        </Field>
      </div>
      <Point place={place} house={house} onMove={change} />
    </>
  );
}

function text(value: string): string | null {
  return value || null;
}

interface PointProps {
  place: Place;
  house: House;
  onMove: (point: { lat: number; lng: number }) => void;
}

/** Where it stands on the map: the middle of its town, until somebody puts it right. */
function Point({ place: { lat, lng, city }, house, onMove }: PointProps) {
  const t = useTranslations('events.place');
  const [open, setOpen] = useState(false);
  if (lat === null || lng === null) return city ? <ErrorText>{t('unlocated')}</ErrorText> : null;
  if (!open)
    return (
      <Button variant="quiet" size="sm" icon="map-pin" className="self-start" onClick={() => setOpen(true)}>
        {t('placePin')}
      </Button>
    );
  return <PlaceMapLoader point={{ lat, lng }} tiles={house.tiles} onMove={onMove} />;
}
