'use client';

import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import { Checkbox } from '@/ui/choice';
import { CountInput } from '@/ui/count-input';
import { Field } from '@/ui/field';
import { MomentInput } from './moment-input';
import type { TypePartProps } from './place-fields';

/** When it is sold, how many at once, and to whom it shows. */
export function BoundFields({ form, error, zone }: TypePartProps & { zone: string }) {
  const t = useTranslations('inventory.type');
  return (
    <section className="stack">
      <h3 className="h4">{t('sale')}</h3>
      <Controller
        control={form.control}
        name="salesOpenAt"
        render={({ field }) => (
          <MomentInput
            id="salesOpenAt"
            label={t('opens')}
            help={t('opensHelp')}
            error={error('salesOpenAt')}
            value={field.value ?? null}
            onChange={field.onChange}
            zone={zone}
            time="10:00"
          />
        )}
      />
      <Controller
        control={form.control}
        name="salesCloseAt"
        render={({ field }) => (
          <MomentInput
            id="salesCloseAt"
            label={t('closes')}
            help={t('closesHelp', { zone: zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone })}
            error={error('salesCloseAt')}
            value={field.value ?? null}
            onChange={field.onChange}
            zone={zone}
            time="18:00"
          />
        )}
      />
      <div className="cols [--col:110px]">
        {(['minPerOrder', 'maxPerOrder', 'maxPerPerson'] as const).map((name) => (
          <Field key={name} label={t(name)} id={name} error={error(name)}>
            <BoundInput name={name} form={form} />
          </Field>
        ))}
      </div>
      <p className="help">{t('boundsHelp')}</p>
      <Checkbox {...form.register('named')}>
        {t('named')}
        <span className="small muted block">{t('namedHelp')}</span>
      </Checkbox>
      <Checkbox {...form.register('hidden')}>
        {t('hidden')}
        <span className="small muted block">{t('hiddenHelp')}</span>
      </Checkbox>
    </section>
  );
}

interface BoundInputProps extends Pick<TypePartProps, 'form'> {
  name: 'minPerOrder' | 'maxPerOrder' | 'maxPerPerson';
  id?: string;
}

function BoundInput({ name, form, ...aria }: BoundInputProps) {
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field }) => <CountInput {...aria} value={field.value ?? null} onChange={field.onChange} />}
    />
  );
}
