'use client';

import { accounts } from '@estrade/api/accounts';
import { ProblemError } from '@estrade/api/client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { browserApi } from '@/kit/browser-api';
import { Button } from '@/ui/button';

const WAIT_SECONDS = 60;
const letters = { confirm: accounts.resendConfirmation, reset: accounts.askReset };

interface LetterAgainProps {
  email: string;
  /** Which letter: the link that ends a sign-up, or the one for a forgotten password. */
  letter: keyof typeof letters;
  /** A letter has just left: the next one is a minute away. */
  justSent?: boolean;
}

/** Asks for the letter again. Says the same whether the address is known or not. */
export function LetterAgain({ email, letter, justSent }: LetterAgainProps) {
  const [t, tErrors] = [useTranslations('accounts.letter'), useTranslations('errors')];
  const [seconds, restart] = useSecondsDown(justSent ? WAIT_SECONDS : 0);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  async function send() {
    setBusy(true);
    try {
      await browserApi(letters[letter], { body: { email } });
      setSaid(t('sentAgain'));
      restart(WAIT_SECONDS);
    } catch (refusal) {
      if (!(refusal instanceof ProblemError)) throw refusal;
      setSaid(refusal.problem.detail || tErrors('network'));
    } finally {
      setBusy(false);
    }
  }
  return (
    <div className="stack gap-2">
      <Button variant="secondary" icon="mail" busy={busy} disabled={seconds > 0} onClick={send}>
        {seconds > 0 ? t('wait', { seconds }) : t('again')}
      </Button>
      <p className="small muted" role="status">
        {said}
      </p>
    </div>
  );
}

function useSecondsDown(initial: number): [number, (seconds: number) => void] {
  const [seconds, setSeconds] = useState(initial);
  useEffect(() => {
    if (seconds === 0) return;
    const timer = setTimeout(() => setSeconds(seconds - 1), 1000);
    return () => clearTimeout(timer);
  }, [seconds]);
  return [seconds, setSeconds];
}
