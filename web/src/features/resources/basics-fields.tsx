'use client';

import { useTranslations } from 'next-intl';
import { Field, FieldGroup } from '@/ui/field';
import { Radio } from '@/ui/choice';
import { Input, Select } from '@/ui/input';
import type { Part } from './use-resource-form';
import { ZoneInput } from './zone-input';

const kinds = ['person', 'room', 'kit'] as const;
const calendars = {
  FR: 'france',
  'FR-AM': 'alsaceMoselle',
  'FR-GP': 'guadeloupe',
  'FR-MQ': 'martinique',
  'FR-GF': 'guyane',
  'FR-RE': 'reunion',
  'FR-YT': 'mayotte',
} as const;

export function BasicsFields({ value, change, errorOf }: Part & { errorOf: (field: string) => string | undefined }) {
  const t = useTranslations('resources');
  return (
    <div className="stack">
      <FieldGroup label={t('what')}>
        <div className="cluster gap-5">
          {kinds.map((kind) => (
            <Radio key={kind} name="kind" checked={value.kind === kind} onChange={() => change({ kind })}>
              {t(`kind.${kind}`)}
            </Radio>
          ))}
        </div>
      </FieldGroup>
      <Field label={t('name')} id="name" help={t('nameHelp')} error={errorOf('name')}>
        <Input
          autoComplete="off"
          maxLength={120}
          value={value.name}
          onChange={({ target }) => change({ name: target.value })}
        />
      </Field>
      <div className="cal-fields">
        <Field label={t('zone')} id="zone" help={t('zoneHelp')} error={errorOf('zone')}>
          <ZoneInput value={value.zone} onChange={(zone) => change({ zone })} />
        </Field>
        <Field label={t('holidays.label')} id="holidays" help={t('holidays.help')}>
          <Select
            value={value.holidays}
            onChange={({ target }) => change({ holidays: target.value as typeof value.holidays })}
          >
            <option value="">{t('holidays.none')}</option>
            {(Object.keys(calendars) as (keyof typeof calendars)[]).map((calendar) => (
              <option key={calendar} value={calendar}>
                {t(`holidays.of.${calendars[calendar]}`)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </div>
  );
}
