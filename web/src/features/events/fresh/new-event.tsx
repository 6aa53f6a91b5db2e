'use client';

import { events } from '@estrade/api/events';
import { EventDraft } from '@estrade/api/events-shapes';
import type { Term } from '@estrade/api/events-terms';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import type { z } from 'zod';
import { browserApi } from '@/kit/browser-api';
import { useApiForm } from '@/kit/form';
import { localized } from '@/kit/i18n/locales';
import { Button } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { Field } from '@/ui/field';
import { Input, Select } from '@/ui/input';

const Beginning = EventDraft.pick({ title: true, category: true, language: true });

interface NewEventProps {
  organizationId: string;
  categories: readonly z.infer<typeof Term>[];
}

/** The first words of an event; everything else waits in the editor, which saves by itself. */
export function NewEvent({ organizationId, categories }: NewEventProps) {
  const [t, locale, router] = [useTranslations('events'), useLocale(), useRouter()];
  const start = { title: '', category: null, language: locale };
  const { form, error, summary, onSubmit, busy } = useApiForm(Beginning, start, async (body) => {
    const { id } = await browserApi(events.create, { params: { organizationId }, body });
    router.push(localized(`/workspace/${organizationId}/events/${id}`, locale));
    // Stays busy until the editor is there.
    await new Promise(() => undefined);
  });
  return (
    <form className="stack max-w-xl" onSubmit={onSubmit} noValidate>
      <ErrorSummary {...summary} />
      <Field label={t('essentials.name')} id="title" help={t('fresh.titleHelp')} error={error('title')}>
        <Input autoComplete="off" maxLength={140} {...form.register('title')} />
      </Field>
      <Field label={t('essentials.category')} id="category" optional error={error('category')}>
        <Select {...form.register('category', { setValueAs: (value: string) => value || null })}>
          <option value="">{t('essentials.categoryNone')}</option>
          {categories
            .filter(({ archived }) => !archived)
            .map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name[locale]}
              </option>
            ))}
        </Select>
      </Field>
      <Field label={t('essentials.language')} id="language" error={error('language')}>
        <Select {...form.register('language')}>
          <option value="fr">{t('essentials.languages.fr')}</option>
          <option value="en">{t('essentials.languages.en')}</option>
        </Select>
      </Field>
      <Button type="submit" busy={busy} className="self-start">
        {t('fresh.act')}
      </Button>
    </form>
  );
}
