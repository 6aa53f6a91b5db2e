'use client';

import { useTranslations } from 'next-intl';
import { Field, FieldGroup } from '@/ui/field';
import { Input, Select } from '@/ui/input';
import { Panel } from '@/ui/workspace';
import type { ClientFormApi } from './client-form';
import { TagInput } from './tag-input';

const orNull = { setValueAs: (value: string | null) => value?.trim() || null };

/** Who she is and how she is reached. */
export function ContactFields({ api }: { api: ClientFormApi }) {
  const t = useTranslations('clients.form');
  const { form, error } = api;
  return (
    <>
      <Panel title={t('who')} pad>
        <div className="stack">
          <div className="cols">
            <Field label={t('firstName')} id="firstName" error={error('firstName')}>
              <Input maxLength={80} autoComplete="off" {...form.register('firstName')} />
            </Field>
            <Field label={t('lastName')} id="lastName" error={error('lastName')}>
              <Input maxLength={80} autoComplete="off" {...form.register('lastName')} />
            </Field>
          </div>
          <div className="cols">
            <Field label={t('company')} optional id="company" error={error('company')}>
              <Input maxLength={120} autoComplete="off" {...form.register('company')} />
            </Field>
            <Field label={t('language')} id="language" help={t('languageHelp')} error={error('language')}>
              <Select {...form.register('language', orNull)}>
                <option value="">{t('unknown')}</option>
                <option value="fr">{t('french')}</option>
                <option value="en">{t('english')}</option>
              </Select>
            </Field>
          </div>
        </div>
      </Panel>
      <Reach api={api} />
    </>
  );
}

function Reach({ api: { form, error } }: { api: ClientFormApi }) {
  const t = useTranslations('clients.form');
  const others = form.watch('otherEmails') ?? [];
  return (
    <Panel title={t('reach')} pad>
      <div className="stack">
        <div className="cols">
          <Field label={t('email')} optional id="email" help={t('emailHelp')} error={error('email')}>
            <Input type="email" inputMode="email" autoComplete="off" {...form.register('email', orNull)} />
          </Field>
          <Field label={t('phone')} optional id="phone" error={error('phone')}>
            <Input type="tel" inputMode="tel" autoComplete="off" className="num" {...form.register('phone', orNull)} />
          </Field>
        </div>
        {others.length > 0 && (
          <FieldGroup
            label={t('otherEmails')}
            id="otherEmails"
            help={t('otherEmailsHelp')}
            error={error('otherEmails')}
          >
            <TagInput
              value={others}
              label={t('addEmail')}
              most={10}
              onChange={(next) => form.setValue('otherEmails', next, { shouldDirty: true })}
            />
          </FieldGroup>
        )}
        <Field label={t('address')} optional id="address.line" error={error('address.line')}>
          <Input maxLength={200} autoComplete="off" {...form.register('address.line')} />
        </Field>
        <div className="cols">
          <Field label={t('postcode')} optional id="address.postcode" error={error('address.postcode')}>
            <Input maxLength={20} autoComplete="off" className="num" {...form.register('address.postcode')} />
          </Field>
          <Field label={t('city')} optional id="address.city" error={error('address.city')}>
            <Input maxLength={120} autoComplete="off" {...form.register('address.city')} />
          </Field>
        </div>
      </div>
    </Panel>
  );
}
