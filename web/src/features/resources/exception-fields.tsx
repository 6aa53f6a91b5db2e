'use client';

import { useTranslations } from 'next-intl';
import { Button, IconButton } from '@/ui/button';
import { DateInput } from '@/ui/date-input';
import { Field } from '@/ui/field';
import { Select } from '@/ui/input';
import { RangeRows } from './range-rows';
import { freshKey, type TypedException, typedRange } from './typed-hours';
import type { Part } from './use-resource-form';

const kinds = ['closed', 'instead', 'extra'] as const;

/** Dates that are not like the others: they go before the week and before holidays. */
export function ExceptionFields({ value: { exceptions }, change }: Part) {
  const t = useTranslations('resources.exceptions');
  const set = (key: string, part: Partial<TypedException>) =>
    change({ exceptions: exceptions.map((one) => (one.key === key ? { ...one, ...part } : one)) });
  const add = () => change({ exceptions: [...exceptions, { key: freshKey(), on: null, kind: 'closed', ranges: [] }] });
  return (
    <div className="hours" id="exceptions">
      <p className="muted">{t('help')}</p>
      {exceptions.map((one) => (
        <ExceptionRow
          key={one.key}
          exception={one}
          onChange={(part) => set(one.key, part)}
          onRemove={() => change({ exceptions: exceptions.filter(({ key }) => key !== one.key) })}
        />
      ))}
      <Button variant="secondary" size="sm" icon="plus" className="self-start" onClick={add}>
        {t('add')}
      </Button>
    </div>
  );
}

interface ExceptionRowProps {
  exception: TypedException;
  onChange: (part: Partial<TypedException>) => void;
  onRemove: () => void;
}

function ExceptionRow({ exception, onChange, onRemove }: ExceptionRowProps) {
  const t = useTranslations('resources.exceptions');
  const { on, kind, ranges } = exception;
  const changeKind = (next: TypedException['kind']) =>
    onChange({ kind: next, ranges: next === 'closed' ? [] : ranges.length > 0 ? ranges : [typedRange(540, 1020)] });
  return (
    <div className="hours-item">
      <div className="hours-line">
        <Field label={t('on')}>
          <DateInput value={on} onChange={(day) => onChange({ on: day })} />
        </Field>
        <Field label={t('what')}>
          <Select value={kind} onChange={({ target }) => changeKind(target.value as TypedException['kind'])}>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {t(`kind.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
        <IconButton icon="trash-2" label={t('remove')} onClick={onRemove} />
      </div>
      {kind !== 'closed' && (
        <div className="hours-ranges">
          <RangeRows ranges={ranges} label={t('hours')} onChange={(next) => onChange({ ranges: next })} />
          <Button
            variant="quiet"
            size="sm"
            icon="plus"
            className="self-start"
            onClick={() => onChange({ ranges: [...ranges, typedRange(1080, 1260)] })}
          >
            {t('range')}
          </Button>
        </div>
      )}
    </div>
  );
}
