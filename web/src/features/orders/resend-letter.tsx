'use client';

import { ticketing } from '@estrade/api/ticketing';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAct } from '@/kit/act';
import { browserApi } from '@/kit/browser-api';
import { Button } from '@/ui/button';

/** Sends the tickets to the buyer's address again. */
export function ResendLetter({ secret, email }: { secret: string; email: string }) {
  const t = useTranslations('orders.letter');
  const { busy, refusal, run } = useAct();
  const [sent, setSent] = useState(false);
  return (
    <div className="stack gap-2">
      <Button
        variant="secondary"
        block
        icon="mail"
        busy={busy}
        onClick={async () => setSent(await run(() => browserApi(ticketing.resendLetter, { params: { secret } })))}
      >
        {t('act')}
      </Button>
      <p className="small muted empty:hidden" role="status">
        {refusal || (sent && t('done', { email }))}
      </p>
    </div>
  );
}
