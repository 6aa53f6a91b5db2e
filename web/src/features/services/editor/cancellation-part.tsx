'use client';

import { useTranslations } from 'next-intl';
import { Controller, useFieldArray } from 'react-hook-form';
import { Button, IconButton } from '@/ui/button';
import { ErrorText, Field } from '@/ui/field';
import { Panel } from '@/ui/workspace';
import type { ServicePartProps } from './service-form';
import { ShareInput } from './share-input';
import { SpanSelect } from './span-select';

const MOST = 6;
const delays = [0, 1, 2, 6, 12, 24, 48, 72, 168, 336, 720, 1440, 2160];

/** What comes back to a client who gives up, by how early they say so. */
export function CancellationPart({ form, error }: ServicePartProps) {
  const t = useTranslations('services.form');
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'cancellation' });
  return (
    <Panel title={t('cancellation')} pad foot={t('cancellationFoot')}>
      <div className="stack">
        {fields.length === 0 && <p>{t('noTier')}</p>}
        {fields.map((field, at) => (
          <div key={field.id} className="stack gap-2" id={`cancellation.${at}`} tabIndex={-1}>
            <div className="tier-cols">
              <Field
                label={t('tierBefore')}
                id={`cancellation.${at}.hoursBefore`}
                error={error(`cancellation.${at}.hoursBefore`)}
              >
                <SpanSelect
                  of={delays}
                  none={t('untilStart')}
                  unit={60}
                  given={field.hoursBefore}
                  {...form.register(`cancellation.${at}.hoursBefore`, { valueAsNumber: true })}
                />
              </Field>
              <Controller
                control={form.control}
                name={`cancellation.${at}.refundBasisPoints`}
                render={({ field: share }) => (
                  <Field
                    label={t('tierShare')}
                    id={`cancellation.${at}.refundBasisPoints`}
                    error={error(`cancellation.${at}.refundBasisPoints`)}
                  >
                    <ShareInput value={share.value ?? null} onChange={share.onChange} />
                  </Field>
                )}
              />
              <IconButton icon="x" label={t('removeTier', { number: at + 1 })} onClick={() => remove(at)} />
            </div>
            {error(`cancellation.${at}`) && <ErrorText>{error(`cancellation.${at}`)}</ErrorText>}
          </div>
        ))}
        {fields.length < MOST && (
          <Button
            variant="quiet"
            size="sm"
            icon="plus"
            className="self-start"
            onClick={() => append({ hoursBefore: 24, refundBasisPoints: fields.length === 0 ? 10_000 : 5000 })}
          >
            {t('addTier')}
          </Button>
        )}
      </div>
    </Panel>
  );
}
