'use client';

import { accounts } from '@estrade/api/accounts';
import { Token } from '@estrade/api/accounts-forms';
import { ProblemError } from '@estrade/api/client';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { browserApi } from '@/kit/browser-api';
import { safeNext } from '@/kit/request-path';
import { Spinner } from '@/ui/feedback';
import { ConfirmWithPassword } from './confirm-with-password';
import { AskForConfirmation } from './ask-for-confirmation';
import { goOnSignedIn } from './go-on';
import { TryAgain } from './try-again';

type Step = { at: 'working' | 'password' | 'over' | 'incomplete' } | { at: 'refused'; detail: string };

/** Follows the link of the sign-up letter as soon as the page is there; asks for the password where it must. */
export function ConfirmEmail({ token }: { token: string }) {
  const [t, locale] = [useTranslations('accounts.confirm'), useLocale()];
  const [step, setStep] = useState<Step>({ at: Token.safeParse(token).success ? 'working' : 'incomplete' });
  const begun = useRef(false);

  async function confirm(password?: string) {
    const { next } = await browserApi(accounts.confirmEmail, { body: { token, ...(password && { password }) } });
    goOnSignedIn(safeNext(next, `/${locale}/space`));
  }

  useEffect(() => {
    // A link works once: following it twice would say that it is over.
    if (begun.current || step.at !== 'working') return;
    begun.current = true;
    confirm().catch((refusal: unknown) => setStep(stepAfter(refusal)));
  });

  if (step.at === 'password') return <ConfirmWithPassword confirm={confirm} onOver={() => setStep({ at: 'over' })} />;
  if (step.at === 'refused') return <TryAgain detail={step.detail} />;
  if (step.at !== 'working') return <AskForConfirmation why={step.at} />;
  return (
    <p className="cluster">
      <Spinner label={t('working')} /> {t('working')}
    </p>
  );
}

function stepAfter(refusal: unknown): Step {
  if (!(refusal instanceof ProblemError)) throw refusal;
  const { code, detail } = refusal.problem;
  if (code === 'accounts.password_needed') return { at: 'password' };
  return code === 'accounts.link_expired' ? { at: 'over' } : { at: 'refused', detail };
}
