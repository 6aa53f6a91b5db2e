'use client';

import { ticketing } from '@estrade/api/ticketing';
import type { DeskOrder } from '@estrade/api/ticketing-desk';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAct } from '@/kit/act';
import { browserApi } from '@/kit/browser-api';
import { Ask } from '@/ui/ask';
import { Button } from '@/ui/button';
import { tell } from '@/ui/toast';

/** The tickets once more, to the buyer's own address only. */
export function ResendLetter({ order }: { order: DeskOrder }) {
  const t = useTranslations('desk.resend');
  const [open, setOpen] = useState(false);
  const { busy, refusal, run } = useAct();
  const { email } = order.buyer;
  async function resend() {
    const params = { eventId: order.eventId, orderId: order.id };
    if (!(await run(() => browserApi(ticketing.resendOrder, { params })))) return;
    setOpen(false);
    tell(t('done', { email }));
  }
  if (!order.tickets.some(({ state }) => state === 'issued')) return null;
  return (
    <>
      <Button variant="secondary" size="sm" icon="mail" onClick={() => setOpen(true)}>
        {t('open')}
      </Button>
      <Ask
        open={open}
        onClose={() => setOpen(false)}
        title={t('title')}
        act={t('act')}
        busy={busy}
        refusal={refusal}
        onAct={() => void resend()}
      >
        <p>{t('text', { email })}</p>
      </Ask>
    </>
  );
}
