'use client';

import { organizations } from '@estrade/api/organizations';
import type { Organization } from '@estrade/api/organizations-shapes';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Controller, useFieldArray, type UseFormReturn } from 'react-hook-form';
import type { z } from 'zod';
import { browserApi } from '@/kit/browser-api';
import { useApiForm } from '@/kit/form';
import { Button, ButtonLink, IconButton } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { Field, FieldGroup, type ControlProps } from '@/ui/field';
import { Input, Textarea } from '@/ui/input';
import { tell } from '@/ui/toast';
import { Page, PageTitle, Panel } from '@/ui/workspace';
import { PageEdit, pageValuesOf, readSkills, type PageValues } from './page-form';
import { PicturePanel } from './picture-panel';

const MOST_LINKS = 10;

/** The public page of an organization: what it is called, what it looks like, what it says of itself. */
export function PageEditor({ organization, host }: { organization: Organization; host: string }) {
  const t = useTranslations('organizations.page');
  const [saved, setSaved] = useState(organization);
  return (
    <Page>
      <PageTitle
        title={t('title')}
        lead={t('lead')}
        actions={
          <ButtonLink size="sm" variant="secondary" icon="external-link" href={`/organizations/${saved.handle}`}>
            {t('see')}
          </ButtonLink>
        }
      />
      <div className="split">
        <Words organization={saved} host={host} onSaved={setSaved} />
        <div className="stack gap-6">
          <PicturePanel which="logo" organization={saved} onSaved={setSaved} />
          <PicturePanel which="cover" organization={saved} onSaved={setSaved} />
        </div>
      </div>
    </Page>
  );
}

interface WordsProps {
  organization: Organization;
  host: string;
  onSaved: (organization: Organization) => void;
}

function Words({ organization, host, onSaved }: WordsProps) {
  const t = useTranslations('organizations.page');
  const { form, error, summary, onSubmit, busy } = useApiForm(PageEdit, pageValuesOf(organization), async (body) => {
    onSaved(await browserApi(organizations.edit, { params: { organizationId: organization.id }, body }));
    tell(t('saved'));
  });
  return (
    <Panel title={t('words')} pad>
      <form className="stack" onSubmit={onSubmit} noValidate>
        <ErrorSummary {...summary} />
        <Field label={t('name')} id="name" error={error('name')}>
          <Input maxLength={120} {...form.register('name')} />
        </Field>
        <Field label={t('handle')} id="handle" help={t('handleHelp', { host })} error={error('handle')}>
          <Input maxLength={40} autoCapitalize="none" spellCheck={false} icon="at-sign" {...form.register('handle')} />
        </Field>
        <Field label={t('bio')} optional id="bio" help={t('bioHelp')} error={error('bio')}>
          <Textarea rows={6} maxLength={4000} {...form.register('bio')} />
        </Field>
        <div className="cols">
          <Field label={t('city')} optional id="city" error={error('city')}>
            <Input maxLength={120} {...form.register('city')} />
          </Field>
          <Field label={t('skills')} optional id="skills" help={t('skillsHelp')} error={error('skills')}>
            <SkillsInput form={form} />
          </Field>
        </div>
        <Links form={form} error={(field) => error(field)} />
        <Button type="submit" className="self-start" busy={busy}>
          {t('save')}
        </Button>
      </form>
    </Panel>
  );
}

type PageForm = UseFormReturn<PageValues, unknown, z.output<typeof PageEdit>>;

function SkillsInput({ form, ...aria }: { form: PageForm } & ControlProps) {
  const [text, setText] = useState(() => form.getValues('skills').join(', '));
  return (
    <Controller
      control={form.control}
      name="skills"
      render={({ field }) => (
        <Input
          {...aria}
          value={text}
          onChange={({ target }) => (setText(target.value), field.onChange(readSkills(target.value)))}
          onBlur={() => setText(field.value.join(', '))}
        />
      )}
    />
  );
}

interface LinksProps {
  form: PageForm;
  error: (field: `links.${number}.label` | `links.${number}.url`) => string | undefined;
}

function Links({ form, error }: LinksProps) {
  const t = useTranslations('organizations.page');
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'links' });
  return (
    <FieldGroup label={t('links')} help={t('linksHelp')}>
      <div className="stack gap-2">
        {fields.map((field, index) => (
          <div key={field.id} className="link-cols">
            <Field label={t('linkName')} hideLabel id={`links.${index}.label`} error={error(`links.${index}.label`)}>
              <Input maxLength={40} placeholder="Instagram" {...form.register(`links.${index}.label`)} />
            </Field>
            <Field label={t('linkUrl')} hideLabel id={`links.${index}.url`} error={error(`links.${index}.url`)}>
              <Input type="url" inputMode="url" placeholder="https://" {...form.register(`links.${index}.url`)} />
            </Field>
            <IconButton icon="x" label={t('removeLink', { number: index + 1 })} onClick={() => remove(index)} />
          </div>
        ))}
        {fields.length < MOST_LINKS && (
          <Button
            variant="quiet"
            size="sm"
            icon="plus"
            className="self-start"
            onClick={() => append({ label: '', url: '' })}
          >
            {t('addLink')}
          </Button>
        )}
      </div>
    </FieldGroup>
  );
}
