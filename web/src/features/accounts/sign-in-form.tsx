'use client';

import { accounts } from '@estrade/api/accounts';
import { Credentials } from '@estrade/api/accounts-forms';
import { ProblemError } from '@estrade/api/client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { browserApi, renewSession } from '@/kit/browser-api';
import { useApiForm } from '@/kit/form';
import { Anchor } from '@/kit/i18n/anchor';
import { isRememberedSignedIn, rememberSignedIn } from '@/kit/signed-in';
import { Button } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { Field } from '@/ui/field';
import { Input } from '@/ui/input';
import { goOnSignedIn } from './go-on';
import { LetterAgain } from './letter-again';
import { PasswordInput } from './password-input';

/** Address and password. `next` is where to go on to, already checked to be ours. */
export function SignInForm({ next }: { next: string }) {
  const t = useTranslations('accounts');
  const [unconfirmed, setUnconfirmed] = useState<string | null>(null);
  const { form, error, summary, onSubmit, busy } = useApiForm(Credentials, { email: '', password: '' }, signIn);
  useComeBack(next);

  async function signIn(body: { email: string; password: string }) {
    setUnconfirmed(null);
    try {
      await browserApi(accounts.login, { body });
    } catch (refusal) {
      if (refusal instanceof ProblemError && refusal.problem.code === 'accounts.not_confirmed') {
        setUnconfirmed(body.email);
      }
      throw refusal;
    }
    goOnSignedIn(next);
  }

  return (
    <form className="stack" onSubmit={onSubmit} noValidate>
      <ErrorSummary {...summary} />
      {unconfirmed && <LetterAgain email={unconfirmed} letter="confirm" />}
      <Field label={t('email')} id="email" error={error('email')}>
        <Input type="email" autoComplete="username" inputMode="email" {...form.register('email')} />
      </Field>
      <Field label={t('password')} id="password" error={error('password')}>
        <PasswordInput autoComplete="current-password" {...form.register('password')} />
      </Field>
      <p className="-mt-2">
        <Anchor className="link small inline-flex min-h-11 items-center" href="/password/forgotten">
          {t('signIn.forgotten')}
        </Anchor>
      </p>
      <Button type="submit" size="lg" block busy={busy}>
        {t('signIn.act')}
      </Button>
    </form>
  );
}

/** A session that only ran out is renewed: nobody signs in twice. */
function useComeBack(next: string) {
  useEffect(() => {
    if (!isRememberedSignedIn()) return;
    void renewSession().then((renewed) => (renewed ? goOnSignedIn(next) : rememberSignedIn(false)));
  }, [next]);
}
