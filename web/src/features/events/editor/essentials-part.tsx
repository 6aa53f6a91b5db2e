'use client';

import type { Term } from '@estrade/api/events-terms';
import { useLocale, useTranslations } from 'next-intl';
import type { z } from 'zod';
import { Chip } from '@/ui/chip';
import { Field, FieldGroup } from '@/ui/field';
import { Input, Select, Textarea } from '@/ui/input';
import type { House } from '../house';
import { DescriptionInput } from './description-input';
import { useField } from './use-field';

type TermLine = z.infer<typeof Term>;

const SUMMARY = 280;

/** What it is: title, the sentence lists show, the text of the page, and the shelves it stands on. */
export function EssentialsPart({ house: { terms } }: { house: House }) {
  const t = useTranslations('events');
  const [title, summary, language] = [useField('title'), useField('summary'), useField('language')];
  const left = SUMMARY - summary.value.length;
  return (
    <section className="form-part" id="essentials">
      <header>
        <h2>{t('essentials.title')}</h2>
      </header>
      <Field label={t('essentials.name')} id="title" error={title.error}>
        <Input value={title.value} maxLength={140} onChange={({ target }) => title.set(target.value)} />
      </Field>
      <div className="cols">
        <TermSelect field="category" terms={terms.categories} />
        <TermSelect field="kind" terms={terms.kinds} />
        <Field label={t('essentials.language')} id="language" error={language.error}>
          <Select value={language.value} onChange={({ target }) => language.set(target.value === 'en' ? 'en' : 'fr')}>
            <option value="fr">{t('essentials.languages.fr')}</option>
            <option value="en">{t('essentials.languages.en')}</option>
          </Select>
        </Field>
      </div>
      <Field
        label={t('essentials.summary')}
        id="summary"
        help={t('essentials.summaryHelp', { left })}
        error={summary.error}
      >
        <Textarea
          rows={2}
          maxLength={SUMMARY}
          value={summary.value}
          onChange={({ target }) => summary.set(target.value)}
        />
      </Field>
      <DescriptionInput />
      <LabelChips terms={terms.labels} />
    </section>
  );
}

function TermSelect({ field, terms }: { field: 'category' | 'kind'; terms: readonly TermLine[] }) {
  const [t, locale] = [useTranslations('events'), useLocale()];
  const { value, set, error } = useField(field);
  // What was put away by staff stays on the events that had it.
  const offered = terms.filter(({ archived, slug }) => !archived || slug === value);
  return (
    <Field label={t(`essentials.${field}`)} id={field} error={error} optional={field === 'kind'}>
      <Select value={value ?? ''} onChange={({ target }) => set(target.value || null)}>
        <option value="">{t(`essentials.${field}None`)}</option>
        {offered.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name[locale]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Labels an organizer may give; staff's and computed ones are not theirs to choose. */
function LabelChips({ terms }: { terms: readonly TermLine[] }) {
  const [t, locale] = [useTranslations('events'), useLocale()];
  const { value, set, error } = useField('labels');
  const offered = terms.filter(({ granted, archived }) => granted === 'organizer' && !archived);
  if (offered.length === 0) return null;
  const toggle = (slug: string) => set(value.includes(slug) ? value.filter((one) => one !== slug) : [...value, slug]);
  return (
    <FieldGroup label={t('essentials.labels')} help={t('essentials.labelsHelp')} id="labels" error={error}>
      <div className="cluster">
        {offered.map(({ slug, name }) => (
          <Chip key={slug} pressed={value.includes(slug)} onClick={() => toggle(slug)}>
            {name[locale]}
          </Chip>
        ))}
      </div>
    </FieldGroup>
  );
}
