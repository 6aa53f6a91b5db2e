'use client';

import { TypedPassword } from '@estrade/api/accounts-forms';
import { ProblemError } from '@estrade/api/client';
import { useTranslations } from 'next-intl';
import { z } from 'zod';
import { useApiForm } from '@/kit/form';
import { Button } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { Field } from '@/ui/field';
import { PasswordInput } from './password-input';

const Typed = z.object({ password: TypedPassword });

interface ConfirmWithPasswordProps {
  confirm: (password: string) => Promise<void>;
  onOver: () => void;
}

/** The letter was opened in another browser than the one that signed up: the password proves that it is the same person. */
export function ConfirmWithPassword({ confirm, onOver }: ConfirmWithPasswordProps) {
  const t = useTranslations('accounts');
  const { form, error, summary, onSubmit, busy } = useApiForm(Typed, { password: '' }, async ({ password }) => {
    try {
      await confirm(password);
    } catch (refusal) {
      if (!(refusal instanceof ProblemError) || refusal.problem.code !== 'accounts.link_expired') throw refusal;
      onOver();
    }
  });
  return (
    <form className="stack" onSubmit={onSubmit} noValidate>
      <h2 className="h3">{t('confirm.otherBrowser')}</h2>
      <p className="muted">{t('confirm.otherBrowserText')}</p>
      <ErrorSummary {...summary} />
      <Field label={t('password')} id="password" error={error('password')}>
        <PasswordInput autoComplete="current-password" {...form.register('password')} />
      </Field>
      <Button type="submit" size="lg" block busy={busy}>
        {t('confirm.act')}
      </Button>
    </form>
  );
}
