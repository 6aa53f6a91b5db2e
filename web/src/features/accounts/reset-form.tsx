'use client';

import { accounts } from '@estrade/api/accounts';
import { PasswordReset, Token } from '@estrade/api/accounts-forms';
import { ProblemError } from '@estrade/api/client';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '@/kit/browser-api';
import { useApiForm } from '@/kit/form';
import { Button } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { Field } from '@/ui/field';
import { goOnSignedIn } from './go-on';
import { LinkOver } from './link-over';
import { PasswordInput } from './password-input';

const Typed = PasswordReset.pick({ password: true });

/** The page the letter leads to: a new password, and in. */
export function ResetForm({ token }: { token: string }) {
  const [t, locale] = [useTranslations('accounts'), useLocale()];
  const [over, setOver] = useState(!Token.safeParse(token).success);
  const { form, error, summary, onSubmit, busy } = useApiForm(Typed, { password: '' }, async ({ password }) => {
    try {
      await browserApi(accounts.reset, { body: { token, password } });
    } catch (refusal) {
      if (!(refusal instanceof ProblemError) || refusal.problem.code !== 'accounts.link_expired') throw refusal;
      return setOver(true);
    }
    goOnSignedIn(`/${locale}/space`);
  });
  if (over) return <LinkOver of="reset" href="/password/forgotten" />;
  return (
    <form className="stack" onSubmit={onSubmit} noValidate>
      <ErrorSummary {...summary} />
      <Field label={t('newPassword')} help={t('newPasswordHelp')} id="password" error={error('password')}>
        <PasswordInput autoComplete="new-password" {...form.register('password')} />
      </Field>
      <Button type="submit" size="lg" block busy={busy}>
        {t('reset.act')}
      </Button>
    </form>
  );
}
