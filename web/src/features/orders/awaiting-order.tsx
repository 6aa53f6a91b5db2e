'use client';

import { CardFailure } from '@estrade/api/card-network';
import { ticketing } from '@estrade/api/ticketing';
import type { Order } from '@estrade/api/ticketing-orders';
import { useLocale, useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useEffect, useState, type ReactNode } from 'react';
import { useAct } from '@/kit/act';
import { browserApi } from '@/kit/browser-api';
import { Ask } from '@/ui/ask';
import { Button } from '@/ui/button';
import { Countdown } from '@/ui/countdown';
import { Notice, Progress } from '@/ui/feedback';
import { StepMark } from '@/ui/wayfinding';
import { whenOf } from './moment';
import { usePaymentWatch } from './use-payment-watch';

interface AwaitingOrderProps {
  order: Order;
  /** The card form. */
  pay: ReactNode;
  /** What it costs. */
  aside: ReactNode;
}

/** An order whose money is not there yet: it is being checked, or can still be paid, here, from any browser. */
export function AwaitingOrder({ order: initial, pay, aside }: AwaitingOrderProps) {
  const [t, locale, router] = [useTranslations('orders.awaiting'), useLocale(), useRouter()];
  const { watch, askNow } = usePaymentWatch(initial);
  const { order, at, cut } = watch;
  const count = order.lines.reduce((sum, { quantity }) => sum + quantity, 0);
  const [date] = order.dates;
  const when = date ? whenOf(date, locale) : '';
  return (
    <>
      {order.expiresAt && at === 'to_pay' && (
        <div className="holdbar">
          <div className="container">
            <span className="cluster grow">
              {t('held')} <Countdown until={order.expiresAt} now={order.now} onEnd={() => router.refresh()} />
            </span>
          </div>
        </div>
      )}
      <div className="container split pt-8 pb-16">
        <div className="stack">
          <div>
            <StepMark />
            <h1 className="h2">{t(at === 'checking' ? 'checking' : 'title')}</h1>
            <p className="muted mt-2">{t('lead', { count, event: order.event.title, when })}</p>
          </div>
          {cut && (
            <Notice tone="warn" alert icon="wifi-off">
              {t('cut')}
            </Notice>
          )}
          {at === 'checking' ? <Checking slow={watch.slow} /> : <ToPay order={order} pay={pay} onRetry={askNow} />}
        </div>
        <aside>{aside}</aside>
      </div>
    </>
  );
}

function Checking({ slow }: { slow: boolean }) {
  const t = useTranslations('orders.awaiting');
  return (
    <div className="stack" role="status">
      <Progress label={t('checking')} />
      <p>{t('checkingText')}</p>
      {slow && <p className="strong">{t('slow')}</p>}
    </div>
  );
}

function ToPay({ order, pay, onRetry }: { order: Order; pay: ReactNode; onRetry: () => void }) {
  const t = useTranslations('orders.awaiting');
  const { payment } = order;
  const status = payment?.status;
  return (
    <>
      {status === 'failed' && <Failed failure={payment!.failure} />}
      {status === 'requires_action' && (
        <Notice tone="warn" title={t('stopped')}>
          {t('stoppedText')}
        </Notice>
      )}
      {payment?.client ? (pay ?? <FormComing />) : <ProviderAway onRetry={onRetry} />}
      <Abandon secret={order.secret} />
    </>
  );
}

function ProviderAway({ onRetry }: { onRetry: () => void }) {
  const t = useTranslations('orders.awaiting');
  const retry = (
    <Button variant="secondary" size="sm" onClick={onRetry}>
      {t('retry')}
    </Button>
  );
  return (
    <Notice tone="warn" alert actions={retry}>
      {t('missing')}
    </Notice>
  );
}

/** The payment was opened since the page was made: it is made again, with its form. */
function FormComing() {
  const [t, router] = [useTranslations('orders.awaiting'), useRouter()];
  useEffect(() => router.refresh(), [router]);
  return <Progress label={t('formComing')} />;
}

function Failed({ failure }: { failure: string | null }) {
  const t = useTranslations('orders.awaiting');
  const known = CardFailure.safeParse(failure);
  return (
    <Notice tone="bad" alert title={t('failed')}>
      {known.success && t(`reason.${known.data}`)} {t('failedText')}
    </Notice>
  );
}

function Abandon({ secret }: { secret: string }) {
  const [t, router] = [useTranslations('orders.awaiting'), useRouter()];
  const [open, setOpen] = useState(false);
  const { busy, refusal, run } = useAct();
  async function abandon() {
    if (await run(() => browserApi(ticketing.abandonOrder, { params: { secret } }))) setOpen(false);
    // Refused may also mean that money has come meanwhile: the page shows which.
    router.refresh();
  }
  return (
    <>
      <Button variant="danger-quiet" className="self-center" onClick={() => setOpen(true)}>
        {t('abandon')}
      </Button>
      <Ask
        open={open}
        onClose={() => setOpen(false)}
        title={t('abandonTitle')}
        act={t('abandon')}
        keep={t('abandonKeep')}
        danger
        busy={busy}
        refusal={refusal}
        onAct={() => void abandon()}
      >
        {t('abandonText')}
      </Ask>
    </>
  );
}
