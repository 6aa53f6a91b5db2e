'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { formatDay } from '@/kit/format';
import { asWritten } from '@/kit/zoned';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { Input, Select } from '@/ui/input';
import { Panel } from '@/ui/workspace';
import type { Importing } from './import-page';

const MOST_WEEKS = 1040;

/** In which zone its times are meant, and by how many weeks a past season is moved. */
export function SettingsPanel({ importing }: { importing: Importing }) {
  const [t, locale] = [useTranslations('imports'), useLocale()];
  const { given, map } = importing;
  const day = (iso: string) => formatDay(asWritten(`${iso}T00:00`), locale, 'numeric');
  return (
    <Panel
      title={t('settings')}
      pad
      foot={given.firstDay && given.lastDay && t('span', { from: day(given.firstDay), to: day(given.lastDay) })}
    >
      <div className="cols">
        <Field label={t('zone')} id="zone" help={t('zoneHelp')}>
          <Select value={given.zone} onChange={({ target }) => void map({ zone: target.value })}>
            {zones(given.zone).map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll('_', ' ')}
              </option>
            ))}
          </Select>
        </Field>
        <Weeks key={given.weeks} importing={importing} />
      </div>
    </Panel>
  );
}

function Weeks({ importing: { given, map } }: { importing: Importing }) {
  const t = useTranslations('imports');
  const [typed, setTyped] = useState(String(given.weeks));
  const weeks = /^\d{1,4}$/.test(typed.trim()) && Number(typed) <= MOST_WEEKS ? Number(typed) : null;
  const apply = (next: number) => (next === given.weeks ? undefined : void map({ weeks: next }));
  const suggested = given.suggestedWeeks !== given.weeks && given.suggestedWeeks > 0;
  return (
    <div className="stack gap-2">
      <Field
        label={t('weeks')}
        id="weeks"
        help={t('weeksHelp')}
        error={weeks === null ? t('weeksWrong', { most: MOST_WEEKS }) : undefined}
      >
        <Input
          inputMode="numeric"
          className="num"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={() => weeks !== null && apply(weeks)}
          onKeyDown={({ key }) => key === 'Enter' && weeks !== null && apply(weeks)}
        />
      </Field>
      {suggested && (
        <Button variant="soft" size="sm" className="self-start" onClick={() => apply(given.suggestedWeeks)}>
          {t('suggested', { weeks: given.suggestedWeeks })}
        </Button>
      )}
    </div>
  );
}

function zones(first: string): string[] {
  return [...new Set([first, ...Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/'))])];
}
