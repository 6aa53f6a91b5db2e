'use client';

import { useTranslations } from 'next-intl';
import { Field, FieldGroup } from '@/ui/field';
import { Checkbox } from '@/ui/choice';
import { Input, Select, Textarea } from '@/ui/input';
import { Panel } from '@/ui/workspace';
import type { KindGroup } from '@/kit/services/kinds';
import type { ServicePartProps } from './service-form';

const places = ['at_pro', 'at_client', 'online'] as const;

/** What is sold, in which words, and where it takes place. */
export function BasicsPart({ form, error, kinds }: ServicePartProps & { kinds: readonly KindGroup[] }) {
  const t = useTranslations('services.form');
  return (
    <Panel title={t('basics')} pad>
      <div className="stack">
        <Field label={t('title')} id="title" help={t('titleHelp')} error={error('title')}>
          <Input autoComplete="off" maxLength={120} {...form.register('title')} />
        </Field>
        <Field label={t('kind')} id="kind" error={error('kind')}>
          <Select {...form.register('kind')}>
            {kinds.map((group) => (
              <optgroup key={group.trade} label={group.name}>
                {group.kinds.map(({ slug, name }) => (
                  <option key={slug} value={slug}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ))}
          </Select>
        </Field>
        <Field
          label={t('description')}
          optional
          id="description"
          help={t('descriptionHelp')}
          error={error('description')}
        >
          <Textarea rows={6} maxLength={4000} {...form.register('description')} />
        </Field>
        <FieldGroup label={t('locations')} help={t('locationsHelp')} id="locations" error={error('locations')}>
          {places.map((place) => (
            <Checkbox key={place} value={place} {...form.register('locations')}>
              {t(`places.${place}`)}
            </Checkbox>
          ))}
        </FieldGroup>
      </div>
    </Panel>
  );
}
