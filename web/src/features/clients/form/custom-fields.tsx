'use client';

import type { ClientForm } from '@estrade/api/clients-shapes';
import { useLocale, useTranslations } from 'next-intl';
import { DateInput } from '@/ui/date-input';
import { Field } from '@/ui/field';
import { Input, Select, Textarea } from '@/ui/input';
import { Panel } from '@/ui/workspace';
import type { ClientFormApi } from './client-form';

type CustomField = ClientForm['fields'][number];

interface CustomFieldsProps {
  api: ClientFormApi;
  fields: readonly CustomField[];
}

/** What the trade notes of its clients. */
export function CustomFields({ api, fields }: CustomFieldsProps) {
  const [t, locale] = [useTranslations('clients.form'), useLocale() as 'fr' | 'en'];
  if (fields.length === 0) return null;
  return (
    <Panel title={t('custom')} pad>
      <div className="stack">
        {fields.map((field) => (
          <Field
            key={field.key}
            label={field.label[locale]}
            help={field.help?.[locale]}
            optional
            id={`custom.${field.key}`}
            error={api.error(`custom.${field.key}`)}
          >
            <Control api={api} field={field} />
          </Field>
        ))}
      </div>
    </Panel>
  );
}

interface ControlProps {
  api: ClientFormApi;
  field: CustomField;
}

/** Receives id and aria of its Field and hands them on. */
function Control({ api, field, ...aria }: ControlProps) {
  const { form } = api;
  const name = `custom.${field.key}` as const;
  switch (field.kind) {
    case 'short_text':
      return <Input maxLength={200} {...aria} {...form.register(name)} />;
    case 'long_text':
      return <Textarea rows={3} maxLength={2000} {...aria} {...form.register(name)} />;
    case 'number':
      return <Input inputMode="decimal" className="num" {...aria} {...form.register(name, { setValueAs: numberOf })} />;
    case 'date':
      return <Day api={api} field={field} {...aria} />;
    case 'choice':
    case 'yes_no':
      return <OneOf api={api} field={field} {...aria} />;
  }
}

function Day({ api: { form }, field, ...aria }: ControlProps) {
  const name = `custom.${field.key}` as const;
  const value = form.watch(name);
  return (
    <DateInput
      {...aria}
      value={typeof value === 'string' && value ? value : null}
      onChange={(day) => form.setValue(name, day, { shouldDirty: true })}
    />
  );
}

function OneOf({ api: { form }, field, ...aria }: ControlProps) {
  const [t, locale] = [useTranslations('clients.form'), useLocale() as 'fr' | 'en'];
  const options =
    field.kind === 'yes_no'
      ? (['yes', 'no'] as const).map((word) => ({ value: String(word === 'yes'), text: t(word) }))
      : field.choices.map(({ value, label }) => ({ value, text: label[locale] }));
  const setValueAs = field.kind === 'yes_no' ? yesNoOf : (value: unknown) => value || null;
  return (
    <Select {...aria} {...form.register(`custom.${field.key}`, { setValueAs })}>
      <option value="">{t('unknown')}</option>
      {options.map(({ value, text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </Select>
  );
}

/** What is no number is sent as it was typed: the answer says so on its field. */
function numberOf(typed: unknown): unknown {
  if (typeof typed !== 'string') return typed;
  const text = typed.trim().replace(',', '.');
  return text === '' ? null : /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : typed;
}

function yesNoOf(value: unknown): unknown {
  if (value === 'true' || value === true) return true;
  return value === 'false' || value === false ? false : null;
}
