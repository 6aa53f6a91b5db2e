'use client';

import { ProblemError } from '@estrade/api/client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { tell } from '@/ui/toast';

/** Does one thing, says that it is done, and shows the page as it is afterwards. Answers whether it was done. */
export function useTeamAct() {
  const [router, tErrors] = [useRouter(), useTranslations('errors')];
  return async (call: () => Promise<unknown>, done?: string): Promise<boolean> => {
    try {
      await call();
    } catch (refusal) {
      if (!(refusal instanceof ProblemError)) throw refusal;
      tell(refusal.problem.detail || tErrors('network'));
      return false;
    }
    if (done) tell(done);
    router.refresh();
    return true;
  };
}
