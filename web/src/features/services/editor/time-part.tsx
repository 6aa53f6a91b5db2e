'use client';

import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import { CountInput } from '@/ui/count-input';
import { Field } from '@/ui/field';
import { Segment } from '@/ui/segment';
import { TypedInput } from '@/ui/typed-input';
import { Panel } from '@/ui/workspace';
import { readLength, writeLength } from '../span';
import type { ServicePartProps, ServiceValues } from './service-form';
import { SpanSelect } from './span-select';

const buffers = [0, 10, 15, 30, 45, 60, 90, 120, 180, 240];

/** How long it takes, and what is kept free around it. */
export function TimePart({ form, error }: ServicePartProps) {
  const t = useTranslations('services.form');
  const { defaultValues: standing } = form.formState;
  const { unit } = form.watch('length');
  function choose(next: ServiceValues['length']['unit']) {
    form.setValue('length', next === 'days' ? { unit: next, days: 1 } : { unit: next, minutes: 60 }, {
      shouldDirty: true,
    });
  }
  return (
    <Panel title={t('time')} pad>
      <div className="stack">
        <Segment
          label={t('time')}
          value={unit}
          onChange={choose}
          options={[
            { value: 'time', label: t('inTime') },
            { value: 'days', label: t('inDays') },
          ]}
        />
        {unit === 'time' ? (
          <Controller
            control={form.control}
            name="length.minutes"
            render={({ field }) => (
              <Field label={t('duration')} id="length.minutes" help={t('durationHelp')} error={error('length.minutes')}>
                <TypedInput
                  value={field.value ?? null}
                  onChange={field.onChange}
                  read={readLength}
                  write={writeLength}
                  unreadable={t('durationUnreadable')}
                  input={{ className: 'num', maxLength: 12 }}
                />
              </Field>
            )}
          />
        ) : (
          <Controller
            control={form.control}
            name="length.days"
            render={({ field }) => (
              <Field label={t('days')} id="length.days" help={t('daysHelp')} error={error('length.days')}>
                <CountInput value={field.value ?? null} onChange={field.onChange} />
              </Field>
            )}
          />
        )}
        <div className="cols">
          <Field label={t('before')} id="bufferBeforeMinutes" error={error('bufferBeforeMinutes')}>
            <SpanSelect
              of={buffers}
              none={t('nothing')}
              given={standing?.bufferBeforeMinutes ?? 0}
              {...form.register('bufferBeforeMinutes', { valueAsNumber: true })}
            />
          </Field>
          <Field label={t('after')} id="bufferAfterMinutes" error={error('bufferAfterMinutes')}>
            <SpanSelect
              of={buffers}
              none={t('nothing')}
              given={standing?.bufferAfterMinutes ?? 0}
              {...form.register('bufferAfterMinutes', { valueAsNumber: true })}
            />
          </Field>
        </div>
        <p className="help">{t('buffersHelp')}</p>
      </div>
    </Panel>
  );
}
