'use client';

import { accounts } from '@estrade/api/accounts';
import { Token } from '@estrade/api/accounts-forms';
import { ProblemError } from '@estrade/api/client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { bold } from '@/kit/i18n/bold';
import { browserApi } from '@/kit/browser-api';
import { ButtonLink } from '@/ui/button';
import { Notice, Spinner } from '@/ui/feedback';
import { LinkOver } from './link-over';
import { TryAgain } from './try-again';

type Step = { at: 'working' | 'over' } | { at: 'done'; email: string } | { at: 'refused'; detail: string };

/** Follows the link of the letter sent to a new address. */
export function ConfirmNewEmail({ token }: { token: string }) {
  const t = useTranslations('accounts');
  const [step, setStep] = useState<Step>({ at: Token.safeParse(token).success ? 'working' : 'over' });
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current || step.at !== 'working') return;
    begun.current = true;
    browserApi(accounts.confirmNewEmail, { body: { token } }).then(
      ({ email }) => setStep({ at: 'done', email }),
      (refusal: unknown) => setStep(stepAfter(refusal)),
    );
  });
  if (step.at === 'over') return <LinkOver of="newEmail" href="/space/profile" />;
  if (step.at === 'refused') return <TryAgain detail={step.detail} />;
  if (step.at !== 'done') return <Spinner label={t('confirm.working')} />;
  return (
    <div className="stack">
      <Notice tone="good" title={t('newEmail.done')}>
        {t.rich('newEmail.doneText', { email: step.email, b: bold })}
      </Notice>
      <ButtonLink href="/space/profile">{t('newEmail.toProfile')}</ButtonLink>
    </div>
  );
}

function stepAfter(refusal: unknown): Step {
  if (!(refusal instanceof ProblemError)) throw refusal;
  const { code, detail } = refusal.problem;
  return code === 'accounts.link_expired' ? { at: 'over' } : { at: 'refused', detail };
}
