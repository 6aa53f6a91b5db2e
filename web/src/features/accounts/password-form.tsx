'use client';

import { accounts } from '@estrade/api/accounts';
import { NewPassword, TypedPassword } from '@estrade/api/accounts-forms';
import { ProblemError } from '@estrade/api/client';
import type { Member } from '@estrade/api/accounts-shapes';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { z } from 'zod';
import { browserApi } from '@/kit/browser-api';
import { useApiForm } from '@/kit/form';
import { Button, ButtonLink } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { Field } from '@/ui/field';
import { tell } from '@/ui/toast';
import { PasswordInput } from './password-input';

/** Names of their own: the address form beside it asks for the current password too. */
const Typed = z.object({ currentPassword: TypedPassword, newPassword: NewPassword });
const names: Record<string, string> = { current: 'currentPassword', password: 'newPassword' };

/** Another password, or a first one for who signs in through a provider. */
export function PasswordForm({ member }: { member: Pick<Member, 'email' | 'hasPassword' | 'providers'> }) {
  const t = useTranslations('accounts.secret');
  const [changes, setChanges] = useState(0);
  // Emptied once it is changed.
  if (member.hasPassword)
    return <NewPasswordForm key={changes} email={member.email} onChanged={() => setChanges(changes + 1)} />;
  return (
    <div className="stack">
      <p>{t('none', { providers: member.providers.join(', ') })}</p>
      <ButtonLink variant="secondary" className="self-start" href="/password/forgotten">
        {t('choose')}
      </ButtonLink>
    </div>
  );
}

function NewPasswordForm({ email, onChanged }: { email: string; onChanged: () => void }) {
  const t = useTranslations('accounts');
  const nothing = { currentPassword: '', newPassword: '' };
  const { form, error, summary, onSubmit, busy } = useApiForm(Typed, nothing, async (typed) => {
    const body = { current: typed.currentPassword, password: typed.newPassword };
    await browserApi(accounts.changePassword, { body }).catch(onOurFields);
    tell(t('secret.saved'));
    onChanged();
  });
  return (
    <form className="stack" onSubmit={onSubmit} noValidate>
      <ErrorSummary {...summary} />
      <p className="muted">{t('secret.help')}</p>
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <Field label={t('secret.current')} id="currentPassword" error={error('currentPassword')}>
        <PasswordInput autoComplete="current-password" {...form.register('currentPassword')} />
      </Field>
      <Field label={t('newPassword')} help={t('newPasswordHelp')} id="newPassword" error={error('newPassword')}>
        <PasswordInput autoComplete="new-password" {...form.register('newPassword')} />
      </Field>
      <Button type="submit" variant="secondary" className="self-start" busy={busy}>
        {t('secret.act')}
      </Button>
    </form>
  );
}

function onOurFields(refusal: unknown): never {
  if (!(refusal instanceof ProblemError)) throw refusal;
  const { field } = refusal.problem;
  throw new ProblemError({ ...refusal.problem, field: field && (names[field] ?? field) });
}
