'use client';

import { payments } from '@estrade/api/payments';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAct } from '@/kit/act';
import { browserApi } from '@/kit/browser-api';
import { Button } from '@/ui/button';
import { Ask } from '@/ui/ask';
import { tell } from '@/ui/toast';

/** Asks the provider about every payment that is not settled, now. */
export function ReconcileButton() {
  const t = useTranslations('payments.health.reconcile');
  const [open, setOpen] = useState(false);
  const { busy, refusal, run } = useAct();
  const router = useRouter();
  async function reconcile() {
    const done = await run(async () => tell(t('done', await browserApi(payments.reconcile))));
    if (!done) return;
    setOpen(false);
    router.refresh();
  }
  return (
    <>
      <Button variant="secondary" size="sm" icon="refresh-cw" onClick={() => setOpen(true)}>
        {t('open')}
      </Button>
      <Ask
        open={open}
        onClose={() => setOpen(false)}
        title={t('title')}
        act={t('act')}
        busy={busy}
        refusal={refusal}
        onAct={() => void reconcile()}
      >
        <p>{t('text')}</p>
      </Ask>
    </>
  );
}
