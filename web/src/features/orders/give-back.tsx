'use client';

import { ticketing } from '@estrade/api/ticketing';
import type { Money } from '@estrade/api/common';
import { useLocale, useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useAct } from '@/kit/act';
import { browserApi } from '@/kit/browser-api';
import { formatMoney } from '@/kit/format';
import { Button } from '@/ui/button';
import { Confirm } from '@/ui/confirm';
import { ErrorText } from '@/ui/field';

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
  const { refusal, run } = useAct();
  async function giveBack() {
    const done = await run(() => browserApi(ticketing.returnTicket, { params: { secret, ticketId } }));
    if (done) router.refresh();
  }
  return (
    <>
      <Confirm
        title={t('title', { holder })}
        act={t('act')}
        keep={t('keep')}
        danger
        onConfirm={giveBack}
        renderTrigger={(ask) => (
          <Button variant="danger-quiet" size="sm" aria-label={t('of', { holder })} onClick={ask}>
            {t('act')}
          </Button>
        )}
      >
        <p>{refund.amount > 0 ? t('paid', { amount: formatMoney(refund, locale, 'always') }) : t('free')}</p>
        <p className="strong">{t('now')}</p>
      </Confirm>
      {refusal && <ErrorText id={`refused-${ticketId}`}>{refusal}</ErrorText>}
    </>
  );
}
