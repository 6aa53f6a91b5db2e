'use client';

import { organizations } from '@estrade/api/organizations';
import type { Organization } from '@estrade/api/organizations-shapes';
import { useTranslations } from 'next-intl';
import { browserApi } from '@/kit/browser-api';
import { useApiForm } from '@/kit/form';
import { Button } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { Field } from '@/ui/field';
import { Input, Textarea } from '@/ui/input';
import { tell } from '@/ui/toast';
import { Panel } from '@/ui/workspace';
import { SettingsEdit, settingsValuesOf } from './page-form';

const orNull = { setValueAs: (value: string | null) => value?.trim() || null };

/** Who answers in law to those who buy, and how they are reached. */
export function SettingsForm({ organization }: { organization: Organization }) {
  const t = useTranslations('organizations.settings');
  const values = settingsValuesOf(organization);
  const { form, error, summary, onSubmit, busy } = useApiForm(SettingsEdit, values, async (body) => {
    await browserApi(organizations.edit, { params: { organizationId: organization.id }, body });
    tell(t('saved'));
  });
  return (
    <form className="stack gap-6" onSubmit={onSubmit} noValidate>
      <ErrorSummary {...summary} />
      <Panel title={t('legal')} pad foot={t('legalFoot')}>
        <div className="stack">
          <Field label={t('legalName')} id="legal.name" help={t('legalNameHelp')} error={error('legal.name')}>
            <Input maxLength={160} autoComplete="organization" {...form.register('legal.name')} />
          </Field>
          <Field label={t('address')} optional id="legal.address" error={error('legal.address')}>
            <Textarea
              rows={3}
              maxLength={400}
              autoComplete="street-address"
              {...form.register('legal.address', orNull)}
            />
          </Field>
          <div className="cols">
            <Field
              label={t('registration')}
              optional
              id="legal.registration"
              help={t('registrationHelp')}
              error={error('legal.registration')}
            >
              <Input maxLength={60} className="num" {...form.register('legal.registration', orNull)} />
            </Field>
            <Field
              label={t('vatNumber')}
              optional
              id="legal.vatNumber"
              help={t('vatNumberHelp')}
              error={error('legal.vatNumber')}
            >
              <Input maxLength={30} className="num" {...form.register('legal.vatNumber', orNull)} />
            </Field>
          </div>
        </div>
      </Panel>
      <Panel title={t('contact')} pad foot={t('contactFoot')}>
        <div className="cols">
          <Field label={t('email')} optional id="contact.email" error={error('contact.email')}>
            <Input type="email" inputMode="email" autoComplete="email" {...form.register('contact.email', orNull)} />
          </Field>
          <Field label={t('phone')} optional id="contact.phone" error={error('contact.phone')}>
            <Input type="tel" inputMode="tel" autoComplete="tel" {...form.register('contact.phone', orNull)} />
          </Field>
        </div>
      </Panel>
      <Button type="submit" className="self-start" busy={busy}>
        {t('save')}
      </Button>
    </form>
  );
}
