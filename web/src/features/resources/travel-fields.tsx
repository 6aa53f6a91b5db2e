'use client';

import { useTranslations } from 'next-intl';
import { Button, IconButton } from '@/ui/button';
import { DateInput } from '@/ui/date-input';
import { Field } from '@/ui/field';
import { freshKey, type TypedTravel } from './typed-hours';
import type { Part } from './use-resource-form';
import { ZoneInput } from './zone-input';

/** Journeys: from one date to another, the same hours are meant in another zone. */
export function TravelFields({ value: { travels, zone }, change }: Part) {
  const t = useTranslations('resources.travels');
  const set = (key: string, part: Partial<TypedTravel>) =>
    change({ travels: travels.map((one) => (one.key === key ? { ...one, ...part } : one)) });
  return (
    <div className="hours" id="travels">
      <p className="muted">{t('help')}</p>
      {travels.map(({ key, first, last, zone: where }) => (
        <div key={key} className="hours-item">
          <div className="hours-line">
            <Field label={t('first')}>
              <DateInput value={first} onChange={(day) => set(key, { first: day })} />
            </Field>
            <Field label={t('last')}>
              <DateInput value={last} onChange={(day) => set(key, { last: day })} />
            </Field>
            <Field label={t('zone')}>
              <ZoneInput value={where} onChange={(next) => set(key, { zone: next })} />
            </Field>
            <IconButton
              icon="trash-2"
              label={t('remove')}
              onClick={() => change({ travels: travels.filter((one) => one.key !== key) })}
            />
          </div>
        </div>
      ))}
      <Button
        variant="secondary"
        size="sm"
        icon="plus"
        className="self-start"
        onClick={() => change({ travels: [...travels, { key: freshKey(), first: null, last: null, zone }] })}
      >
        {t('add')}
      </Button>
    </div>
  );
}
