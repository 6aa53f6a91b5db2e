'use client';

import { useLocale, useTranslations } from 'next-intl';
import { formatDay } from '@/kit/format';
import { asWritten } from '@/kit/zoned';
import { Checkbox, Radio } from '@/ui/choice';
import { DateInput } from '@/ui/date-input';
import { Field, FieldGroup } from '@/ui/field';
import { Select } from '@/ui/input';
import { TimeInput } from '@/ui/time-input';
import { nextDay, twiceIn, type DateField, type DateForm } from './date-form';
import { zoneName, zonesWith } from './zones';

export interface DatePartProps {
  form: DateForm;
  errors: Partial<Record<DateField, string>>;
  onChange: (part: Partial<DateForm>) => void;
}

/** Day and times on the clocks of the place, and which of the two when they show one twice. */
export function WhenFields({ form, errors, onChange }: DatePartProps) {
  const t = useTranslations('events.dates');
  const { day, starts, doors, ends, lastDay } = form;
  return (
    <section className="stack">
      <h3 className="h4">{t('when')}</h3>
      <Field label={t('day')} id="date.day" error={errors.day}>
        <DateInput value={day} onChange={(next) => onChange({ day: next })} />
      </Field>
      <div className="cols [--col:120px]">
        <Field label={t('starts')} id="date.starts" error={errors.starts}>
          <TimeInput value={starts} onChange={(next) => onChange({ starts: next, startsFold: undefined })} />
        </Field>
        <Field label={t('ends')} optional id="date.ends" error={errors.ends} help={<EndDay form={form} />}>
          <TimeInput value={ends} onChange={(next) => onChange({ ends: next, endsFold: undefined })} />
        </Field>
        <Field label={t('doorsAt')} optional id="date.doors" error={errors.doors}>
          <TimeInput value={doors} onChange={(next) => onChange({ doors: next })} />
        </Field>
      </div>
      <Checkbox
        checked={lastDay !== null}
        onChange={({ target }) => onChange({ lastDay: target.checked ? (day ?? '') : null })}
      >
        {t('several')}
      </Checkbox>
      {lastDay !== null && (
        <Field label={t('lastDay')} id="date.lastDay" error={errors.lastDay}>
          <DateInput
            value={lastDay || null}
            onChange={(next) => onChange({ lastDay: next ?? '' })}
            min={day ?? undefined}
          />
        </Field>
      )}
      {twiceIn(form).map((which) => (
        <WhichOfTwo key={which} which={which} form={form} onChange={onChange} />
      ))}
      <ZoneSelect form={form} errors={errors} onChange={onChange} />
    </section>
  );
}

/** « le dimanche 27 juin 2027 »: the end of a night, which nobody types. */
function EndDay({ form: { day, starts, ends, lastDay } }: { form: DateForm }) {
  const [t, locale] = [useTranslations('events.dates'), useLocale()];
  if (!day || !ends || lastDay !== null) return null;
  const end = nextDay(day, starts, ends);
  return end === day ? null : t('endsOn', { day: formatDay(asWritten(`${end}T00:00`), locale) });
}

function WhichOfTwo({ which, form, onChange }: { which: 'starts' | 'ends' } & Omit<DatePartProps, 'errors'>) {
  const t = useTranslations('events.dates.twice');
  const field = which === 'starts' ? 'startsFold' : 'endsFold';
  return (
    <FieldGroup label={t(which, { time: form[which] ?? '' })} help={t('help')}>
      {(['earlier', 'later'] as const).map((fold) => (
        <Radio key={fold} name={field} checked={form[field] === fold} onChange={() => onChange({ [field]: fold })}>
          {t(fold)}
        </Radio>
      ))}
    </FieldGroup>
  );
}

function ZoneSelect({ form: { zone }, errors, onChange }: DatePartProps) {
  const [t, locale] = [useTranslations('events.dates'), useLocale()];
  return (
    <Field
      label={t('zoneLabel')}
      id="date.zone"
      error={errors.zone}
      help={t('zoneHelp', { zone: zoneName(zone, locale) })}
    >
      <Select value={zone} onChange={({ target }) => onChange({ zone: target.value })}>
        {zonesWith([zone]).map((one) => (
          <option key={one} value={one}>
            {one.replaceAll('_', ' ')}
          </option>
        ))}
      </Select>
    </Field>
  );
}
