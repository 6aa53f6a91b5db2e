'use client';

import { accounts } from '@estrade/api/accounts';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '@/kit/browser-api';
import { useApiForm } from '@/kit/form';
import { Button, ButtonLink } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { Notice } from '@/ui/feedback';
import { Field } from '@/ui/field';
import { Input } from '@/ui/input';
import { LetterSent } from './letter-sent';

/** The link leads nowhere any more: sign in if it worked before, or have another letter sent. */
export function AskForConfirmation({ why }: { why: 'over' | 'incomplete' }) {
  const t = useTranslations('accounts');
  const [sentTo, setSentTo] = useState<string | null>(null);
  const { form, error, summary, onSubmit, busy } = useApiForm(
    accounts.resendConfirmation.body,
    { email: '' },
    async (body) => {
      await browserApi(accounts.resendConfirmation, { body });
      setSentTo(body.email);
    },
  );
  if (sentTo) return <LetterSent email={sentTo} letter="confirm" onOther={() => setSentTo(null)} />;
  return (
    <form className="stack" onSubmit={onSubmit} noValidate>
      <Notice tone="warn" alert title={t('confirm.over')}>
        {t(why === 'over' ? 'confirm.overText' : 'confirm.incomplete')}
      </Notice>
      <ErrorSummary {...summary} />
      <Field label={t('email')} id="email" error={error('email')}>
        <Input type="email" autoComplete="username" inputMode="email" {...form.register('email')} />
      </Field>
      <Button type="submit" block busy={busy}>
        {t('confirm.askAgain')}
      </Button>
      <ButtonLink variant="secondary" block href="/sign-in">
        {t('signIn.act')}
      </ButtonLink>
    </form>
  );
}
