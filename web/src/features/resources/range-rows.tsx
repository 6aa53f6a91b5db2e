'use client';

import { useTranslations } from 'next-intl';
import { IconButton } from '@/ui/button';
import { Field } from '@/ui/field';
import { TimeInput } from '@/ui/time-input';
import type { TypedRange } from './typed-hours';

interface RangeRowsProps {
  ranges: readonly TypedRange[];
  onChange: (ranges: TypedRange[]) => void;
  /** Said to those who cannot see where it stands. */
  label: string;
  pause?: boolean;
}

/** Some stretches of a day, from … to …. */
export function RangeRows({ ranges, onChange, label, pause }: RangeRowsProps) {
  const t = useTranslations('resources.range');
  const set = (key: string, part: Partial<TypedRange>) =>
    onChange(ranges.map((range) => (range.key === key ? { ...range, ...part } : range)));
  return ranges.map(({ key, from, until }) => (
    <div key={key} className="hours-row">
      {pause && <span className="small muted">{t('pause')}</span>}
      <Field hideLabel label={t('from', { of: label })}>
        <TimeInput value={from} onChange={(time) => set(key, { from: time })} />
      </Field>
      <span aria-hidden="true">–</span>
      <Field hideLabel label={t('until', { of: label })}>
        <TimeInput value={until} onChange={(time) => set(key, { until: time })} />
      </Field>
      <IconButton
        icon="x"
        label={t('remove', { of: label })}
        onClick={() => onChange(ranges.filter((range) => range.key !== key))}
      />
    </div>
  ));
}
