'use client';

import type { Hold } from '@estrade/api/ticketing-orders';
import { useTranslations } from 'next-intl';
import { useState, type CSSProperties } from 'react';
import { Button } from '@/ui/button';
import { Confirm } from '@/ui/confirm';
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
  const count = placesOf(hold);
  const left = useSecondsLeft(until, now);
  const [whole] = useState(() => Math.max(TEN_MINUTES, left));
  return (
    <div className="holdbar">
      <div className="container">
        <span className="grow">
          {t('held', { count })} <span className="visually-hidden">{t('left')}</span>{' '}
          <Countdown until={until} now={now} onEnd={onEnd} />
        </span>
        <Confirm
          title={t('cancelTitle', { count })}
          act={t('cancelAct')}
          keep={t('cancelKeep')}
          danger
          onConfirm={onCancel}
          renderTrigger={(ask) => (
            <Button variant="quiet" size="sm" onClick={ask}>
              {t('cancel')}
            </Button>
          )}
        >
          {t('cancelText')}
        </Confirm>
      </div>
      <div
        className="progress"
        aria-hidden="true"
        style={{ '--value': `${Math.min(100, (left / whole) * 100)}%` } as CSSProperties}
      >
        <span />
      </div>
    </div>
  );
}
