'use client';

import { accounts } from '@estrade/api/accounts';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '@/kit/browser-api';
import { useApiForm } from '@/kit/form';
import { Button } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { Field } from '@/ui/field';
import { Input } from '@/ui/input';
import { LetterSent } from './letter-sent';

/** Asks for the letter with which a new password is chosen. */
export function ForgottenForm() {
  const t = useTranslations('accounts');
  const [sentTo, setSentTo] = useState<string | null>(null);
  const { form, error, summary, onSubmit, busy } = useApiForm(accounts.askReset.body, { email: '' }, async (body) => {
    await browserApi(accounts.askReset, { body });
    setSentTo(body.email);
  });
  if (sentTo) return <LetterSent email={sentTo} letter="reset" onOther={() => setSentTo(null)} />;
  return (
    <form className="stack" onSubmit={onSubmit} noValidate>
      <ErrorSummary {...summary} />
      <Field label={t('email')} id="email" error={error('email')}>
        <Input type="email" autoComplete="username" inputMode="email" {...form.register('email')} />
      </Field>
      <Button type="submit" size="lg" block busy={busy}>
        {t('forgotten.act')}
      </Button>
    </form>
  );
}
