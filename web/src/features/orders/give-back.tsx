'use client';

import { ticketing } from '@estrade/api/ticketing';
import type { Money } from '@estrade/api/common';
import { useLocale, useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useAct } from '@/kit/act';
import { browserApi } from '@/kit/browser-api';
import { formatMoney } from '@/kit/format';
import { Ask } from '@/ui/ask';
import { Button } from '@/ui/button';

interface GiveBackProps {
  secret: string;
  ticketId: string;
  holder: string;
  /** What the buyer gets back. */
  refund: Money;
}

/** Gives one ticket back, after saying what is lost and what is paid back. */
export function GiveBack({ secret, ticketId, holder, refund }: GiveBackProps) {
  const [t, locale, router] = [useTranslations('orders.giveBack'), useLocale(), useRouter()];
  const [open, setOpen] = useState(false);
  const { busy, refusal, run } = useAct();
  async function giveBack() {
    if (!(await run(() => browserApi(ticketing.returnTicket, { params: { secret, ticketId } })))) return;
    setOpen(false);
    router.refresh();
  }
  return (
    <>
      <Button variant="danger-quiet" size="sm" aria-label={t('of', { holder })} onClick={() => setOpen(true)}>
        {t('act')}
      </Button>
      <Ask
        open={open}
        onClose={() => setOpen(false)}
        title={t('title', { holder })}
        act={t('act')}
        keep={t('keep')}
        danger
        busy={busy}
        refusal={refusal}
        onAct={() => void giveBack()}
      >
        <p>{refund.amount > 0 ? t('paid', { amount: formatMoney(refund, locale, 'always') }) : t('free')}</p>
        <p className="strong">{t('now')}</p>
      </Ask>
    </>
  );
}
