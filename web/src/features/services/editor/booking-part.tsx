'use client';

import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import { Radio } from '@/ui/choice';
import { CountInput } from '@/ui/count-input';
import { Field, FieldGroup } from '@/ui/field';
import { Panel } from '@/ui/workspace';
import type { ServicePartProps } from './service-form';
import { SpanSelect } from './span-select';

const DAY = 1440;
const notices = [0, 60, 120, 240, 720, DAY, 2 * DAY, 3 * DAY, 7 * DAY, 14 * DAY, 30 * DAY, 60 * DAY];
const horizons = [14, 30, 60, 90, 180, 365, 730, 1095];

/** How soon and how far ahead it is booked, by how many, and whether a booking stands at once. */
export function BookingPart({ form, error }: ServicePartProps) {
  const t = useTranslations('services.form');
  const { defaultValues: standing } = form.formState;
  const onQuote = form.watch('pricing').kind === 'quote';
  return (
    <Panel title={t('booking')} pad>
      <div className="stack">
        <FieldGroup label={t('approval')} id="approval" error={error('approval')}>
          {(['on_request', 'instant'] as const).map((approval) => (
            <Radio
              key={approval}
              value={approval}
              {...form.register('approval')}
              disabled={onQuote && approval === 'instant'}
            >
              {t(`approvals.${approval}`)}
              <span className="small muted block">{t(`approvalHelp.${approval}`)}</span>
            </Radio>
          ))}
        </FieldGroup>
        <div className="cols">
          <Field label={t('notice')} id="noticeMinutes" help={t('noticeHelp')} error={error('noticeMinutes')}>
            <SpanSelect
              of={notices}
              none={t('noNotice')}
              given={standing?.noticeMinutes ?? DAY}
              {...form.register('noticeMinutes', { valueAsNumber: true })}
            />
          </Field>
          <Field label={t('horizon')} id="horizonDays" help={t('horizonHelp')} error={error('horizonDays')}>
            <SpanSelect
              of={horizons}
              none={t('nothing')}
              unit={DAY}
              given={standing?.horizonDays ?? 90}
              {...form.register('horizonDays', { valueAsNumber: true })}
            />
          </Field>
        </div>
        <Controller
          control={form.control}
          name="seats"
          render={({ field }) => (
            <Field label={t('seats')} id="seats" help={t('seatsHelp')} error={error('seats')}>
              <CountInput value={field.value ?? null} onChange={field.onChange} />
            </Field>
          )}
        />
      </div>
    </Panel>
  );
}
