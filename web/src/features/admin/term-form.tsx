'use client';

import { iconNames } from '@estrade/editions/catalogue';
import { useQueryClient } from '@tanstack/react-query';
import { events } from '@estrade/api/events';
import { Slug } from '@estrade/api/common';
import type { Term } from '@estrade/api/events-terms';
import { useTranslations } from 'next-intl';
import { browserApi } from '@/kit/browser-api';
import { useApiForm } from '@/kit/form';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/choice';
import { Drawer } from '@/ui/dialog';
import { ErrorSummary } from '@/ui/error-summary';
import { Field } from '@/ui/field';
import { Input, Select } from '@/ui/input';
import { tell } from '@/ui/toast';
import type { Family } from './terms';

const Draft = events.putTerm.body.extend({ slug: Slug });
const tones = ['accent', 'warm', 'good', 'bad', 'warn', 'ink', 'food'] as const;

interface TermFormProps {
  family: Family;
  /** Null for a new one. */
  term: Term | null;
  onClose: () => void;
}

/** A category, kind or label: its names, its look, and whether it can still be chosen. */
export function TermForm({ family, term, onClose }: TermFormProps) {
  const t = useTranslations('admin.terms');
  const queries = useQueryClient();
  const blank = { slug: '', name: { fr: '', en: '' }, icon: null, tone: null, granted: null, archived: false };
  const defaults = term ?? { ...blank, granted: family === 'labels' ? ('staff' as const) : null };
  const { form, error, summary, onSubmit, busy } = useApiForm(Draft, defaults, async ({ slug, ...body }) => {
    await browserApi(events.putTerm, { params: { family, slug }, body });
    await queries.invalidateQueries({ queryKey: ['admin', 'terms'] });
    tell(t('saved', { name: body.name.fr }));
    onClose();
  });
  const orNull = { setValueAs: (value: string | null) => value || null };
  return (
    <Drawer open onClose={onClose} title={t(term ? 'change' : `add.${family}`)}>
      <form className="stack gap-4" onSubmit={onSubmit} noValidate>
        <ErrorSummary {...summary} />
        <Field label={t('french')} id="name.fr" error={error('name.fr')}>
          <Input lang="fr" {...form.register('name.fr')} />
        </Field>
        <Field label={t('english')} id="name.en" error={error('name.en')}>
          <Input lang="en" {...form.register('name.en')} />
        </Field>
        <Field label={t('slug')} help={t(term ? 'slugFixed' : 'slugHelp')} id="slug" error={error('slug')}>
          <Input className="num" readOnly={term !== null} spellCheck={false} {...form.register('slug')} />
        </Field>
        <Field label={t('icon')} optional id="icon" error={error('icon')}>
          <Select {...form.register('icon', orNull)}>
            <option value="">{t('none')}</option>
            {iconNames.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
        <Field label={t('tone')} optional id="tone" error={error('tone')}>
          <Select {...form.register('tone', orNull)}>
            <option value="">{t('none')}</option>
            {tones.map((tone) => (
              <option key={tone} value={tone}>
                {t(`tones.${tone}`)}
              </option>
            ))}
          </Select>
        </Field>
        {family === 'labels' && (
          <Field label={t('grantedLabel')} id="granted" error={error('granted')}>
            <Select {...form.register('granted', orNull)}>
              {(['organizer', 'staff', 'derived'] as const).map((who) => (
                <option key={who} value={who}>
                  {t(`granted.${who}`)}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Checkbox {...form.register('archived')}>
          {t('archive')}
          <span className="block small muted">{t('archiveHelp')}</span>
        </Checkbox>
        <Button type="submit" block busy={busy}>
          {t('save')}
        </Button>
      </form>
    </Drawer>
  );
}
