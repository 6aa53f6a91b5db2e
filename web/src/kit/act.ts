'use client';

import { ProblemError } from '@estrade/api/client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';

interface Act {
  busy: boolean;
  /** Why the last try was refused, in words; empty when it was not. */
  refusal: string;
  /** Runs the act; true when it was done. Anything but a refusal of the API is a fault and thrown on. */
  run: (act: () => Promise<unknown>) => Promise<boolean>;
}

/** An act behind one button, without a form: it runs, and says why when it is refused. */
export function useAct(): Act {
  const t = useTranslations('errors');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState('');
  async function run(act: () => Promise<unknown>) {
    setBusy(true);
    setRefusal('');
    try {
      await act();
      return true;
    } catch (failure) {
      if (!(failure instanceof ProblemError)) throw failure;
      setRefusal(failure.problem.detail || t('network'));
      return false;
    } finally {
      setBusy(false);
    }
  }
  return { busy, refusal, run };
}
