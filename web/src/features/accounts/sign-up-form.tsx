'use client';

import { accounts } from '@estrade/api/accounts';
import { Registration } from '@estrade/api/accounts-forms';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '@/kit/browser-api';
import { useApiForm } from '@/kit/form';
import { Anchor } from '@/kit/i18n/anchor';
import { Button } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { Field } from '@/ui/field';
import { Input } from '@/ui/input';
import { LetterSent } from './letter-sent';
import { PasswordInput } from './password-input';

const Typed = Registration.pick({ name: true, email: true, password: true });

/** Name, address, password; then the letter. The answer is the same for an address that has an account already. */
export function SignUpForm({ next, email = '' }: { next: string | null; email?: string }) {
  const [t, locale] = [useTranslations('accounts'), useLocale()];
  const [sentTo, setSentTo] = useState<string | null>(null);
  const { form, error, summary, onSubmit, busy } = useApiForm(
    Typed,
    { name: '', email, password: '' },
    async (typed) => {
      await browserApi(accounts.register, { body: { ...typed, locale, ...(next && { next }) } });
      setSentTo(typed.email);
    },
  );
  if (sentTo) return <LetterSent email={sentTo} letter="confirm" onOther={() => setSentTo(null)} />;
  return (
    <form className="stack" onSubmit={onSubmit} noValidate>
      <ErrorSummary {...summary} />
      <Field label={t('signUp.name')} help={t('signUp.nameHelp')} id="name" error={error('name')}>
        <Input autoComplete="name" {...form.register('name')} />
      </Field>
      <Field label={t('email')} help={t('signUp.emailHelp')} id="email" error={error('email')}>
        <Input type="email" autoComplete="username" inputMode="email" {...form.register('email')} />
      </Field>
      <Field label={t('password')} help={t('newPasswordHelp')} id="password" error={error('password')}>
        <PasswordInput autoComplete="new-password" {...form.register('password')} />
      </Field>
      <Button type="submit" size="lg" block busy={busy}>
        {t('signUp.act')}
      </Button>
      <p className="small muted">{t.rich('signUp.terms', legalLinks)}</p>
    </form>
  );
}

const legalLinks = {
  terms: (text: React.ReactNode) => (
    <Anchor className="link" href="/legal/terms">
      {text}
    </Anchor>
  ),
  privacy: (text: React.ReactNode) => (
    <Anchor className="link" href="/legal/privacy">
      {text}
    </Anchor>
  ),
};
