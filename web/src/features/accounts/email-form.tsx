'use client';

import { accounts } from '@estrade/api/accounts';
import { EmailChange } from '@estrade/api/accounts-forms';
import type { Member } from '@estrade/api/accounts-shapes';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '@/kit/browser-api';
import { useApiForm } from '@/kit/form';
import { bold } from '@/kit/i18n/bold';
import { Button } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { Notice } from '@/ui/feedback';
import { Field } from '@/ui/field';
import { Input } from '@/ui/input';
import { PasswordInput } from './password-input';

type Mine = Pick<Member, 'email' | 'pendingEmail' | 'hasPassword'>;

/** Another address: it becomes ours when the link sent there is opened. */
export function EmailForm({ member }: { member: Mine }) {
  const t = useTranslations('accounts.address');
  const [pending, setPending] = useState(member.pendingEmail);
  return (
    <div className="stack">
      <p>{t.rich('now', { email: member.email, b: bold })}</p>
      {pending && <Notice tone="accent">{t.rich('pending', { email: pending, b: bold })}</Notice>}
      {/* Emptied once the letter has left. */}
      {member.hasPassword && <NewAddress key={pending} onSent={setPending} />}
    </div>
  );
}

function NewAddress({ onSent }: { onSent: (email: string) => void }) {
  const t = useTranslations('accounts.address');
  const { form, error, summary, onSubmit, busy } = useApiForm(
    EmailChange,
    { email: '', password: '' },
    async (body) => {
      await browserApi(accounts.changeEmail, { body });
      onSent(body.email);
    },
  );
  return (
    <form className="stack" onSubmit={onSubmit} noValidate>
      <ErrorSummary {...summary} />
      <Field label={t('new')} id="email" error={error('email')}>
        <Input type="email" inputMode="email" autoComplete="email" {...form.register('email')} />
      </Field>
      <Field label={t('current')} id="password" error={error('password')}>
        <PasswordInput autoComplete="current-password" {...form.register('password')} />
      </Field>
      <Button type="submit" variant="secondary" className="self-start" busy={busy}>
        {t('act')}
      </Button>
    </form>
  );
}
