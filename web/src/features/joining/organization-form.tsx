'use client';

import { organizations } from '@estrade/api/organizations';
import { OrganizationDraft } from '@estrade/api/organizations-forms';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { z } from 'zod';
import { browserApi } from '@/kit/browser-api';
import { useApiForm } from '@/kit/form';
import { Button } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { Field } from '@/ui/field';
import { Input, Select, Textarea } from '@/ui/input';
import { handleOf } from './handle';

interface OrganizationFormProps {
  /** Public origin, to show the address as it will be. */
  origin: string;
  trades: readonly { id: string; name: string }[];
}

/** Founds an organization; its address follows its name until somebody writes another. */
export function OrganizationForm({ origin, trades }: OrganizationFormProps) {
  const [t, locale] = [useTranslations('joining.create'), useLocale()];
  const [key] = useState(() => `organization-${Date.now()}-${Math.random().toString(36).slice(2)}`);
  const [ownHandle, setOwnHandle] = useState(false);
  const defaults = { name: '', handle: '', city: '', trade: trades[0]?.id ?? '', bio: '' };
  const { form, error, summary, onSubmit, busy } = useApiForm(typed(t), defaults, async (body) => {
    const founded = await browserApi(organizations.create, { body }, { key: `${key}-${body.handle}` });
    window.location.assign(`/${locale}/workspace/${founded.id}`);
    await new Promise(() => undefined);
  });
  const handle = form.watch('handle');
  return (
    <form className="stack" onSubmit={onSubmit} noValidate>
      <ErrorSummary {...summary} />
      <Field label={t('name')} id="name" error={error('name')}>
        <Input
          autoComplete="organization"
          {...form.register('name', {
            onChange: (event: { target: { value: string } }) =>
              !ownHandle && form.setValue('handle', handleOf(event.target.value)),
          })}
        />
      </Field>
      <Field
        label={t('handle')}
        help={t('handleHelp', { address: `${origin}/organizations/${handle || '…'}` })}
        id="handle"
        error={error('handle')}
      >
        <Input
          autoCapitalize="none"
          spellCheck={false}
          {...form.register('handle', { onChange: () => setOwnHandle(true) })}
        />
      </Field>
      <Field label={t('city')} optional id="city" error={error('city')}>
        <Input autoComplete="address-level2" {...form.register('city')} />
      </Field>
      {trades.length > 1 && (
        <Field label={t('trade')} id="trade" error={error('trade')}>
          <Select {...form.register('trade')}>
            {trades.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={t('bio')} optional help={t('bioHelp')} id="bio" error={error('bio')}>
        <Textarea rows={4} {...form.register('bio')} />
      </Field>
      <Button type="submit" size="lg" busy={busy}>
        {t('act')}
      </Button>
      <p className="small muted">{t('after')}</p>
    </form>
  );
}

/** As typed: what is left empty is taken away. */
function typed(t: ReturnType<typeof useTranslations<'joining.create'>>) {
  const { name, handle, city, bio } = OrganizationDraft.shape;
  return z.object({
    name,
    handle: z
      .string()
      .trim()
      .min(1)
      .refine((text) => handle.safeParse(text).success, t('handleWrong', { example: 'le-lavoir' })),
    city: z.string().transform(orNothing).pipe(city.unwrap()),
    trade: z.string(),
    bio: z.string().transform(orNothing).pipe(bio.unwrap()),
  });
}

function orNothing(text: string): string | null {
  return text.trim() || null;
}
