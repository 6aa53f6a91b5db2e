'use client';

import type { Hold } from '@estrade/api/ticketing-orders';
import { useTranslations } from 'next-intl';
import { useState, type CSSProperties } from 'react';
import { useAct } from '@/kit/act';
import { Ask } from '@/ui/ask';
import { Button } from '@/ui/button';
import { Countdown, useSecondsLeft } from '@/ui/countdown';
import { placesOf } from './seats';

const TEN_MINUTES = 600;

interface HoldBarProps {
  hold: Hold;
  /** When the places go back on sale: later than the hold once payment has begun. */
  until: string;
  now: string;
  onEnd: () => void;
  onCancel: () => Promise<void>;
}

/** How long the places are still ours; stays on top of the page. */
export function HoldBar({ hold, until, now, onEnd, onCancel }: HoldBarProps) {
  const t = useTranslations('checkout');
  const left = useSecondsLeft(until, now);
  const [whole] = useState(() => Math.max(TEN_MINUTES, left));
  const part = Math.min(100, (left / whole) * 100);
  return (
    <div className="holdbar">
      <div className="container">
        <span className="cluster grow">
          {t('held', { count: placesOf(hold) })} <span className="visually-hidden">{t('left')}</span>{' '}
          <Countdown until={until} now={now} onEnd={onEnd} />
        </span>
        <Cancel count={placesOf(hold)} onCancel={onCancel} />
      </div>
      <div className="progress" aria-hidden="true" style={{ '--value': `${part}%` } as CSSProperties}>
        <span />
      </div>
    </div>
  );
}

function Cancel({ count, onCancel }: { count: number; onCancel: () => Promise<void> }) {
  const t = useTranslations('checkout');
  const [open, setOpen] = useState(false);
  const { busy, refusal, run } = useAct();
  return (
    <>
      <Button variant="quiet" size="sm" onClick={() => setOpen(true)}>
        {t('cancel')}
      </Button>
      <Ask
        open={open}
        onClose={() => setOpen(false)}
        title={t('cancelTitle', { count })}
        act={t('cancelAct')}
        keep={t('cancelKeep')}
        danger
        busy={busy}
        refusal={refusal}
        onAct={() => void run(onCancel)}
      >
        {t('cancelText')}
      </Ask>
    </>
  );
}
