'use client';

import type { Booking } from '@estrade/api/bookings-shapes';
import { useLocale, useTranslations } from 'next-intl';
import { useState, type CSSProperties, type ReactNode } from 'react';
import { formatDay, formatMoment } from '@/kit/format';
import { Button, ButtonLink } from '@/ui/button';
import { Countdown, useSecondsLeft } from '@/ui/countdown';
import type { Slot } from './days';
import type { Looking } from './use-look';

const FIFTEEN_MINUTES = 900;

function useWhen({ wholeDays, zone }: Looking) {
  const locale = useLocale();
  return ({ startsAt: at, zone: own }: Pick<Slot, 'startsAt' | 'zone'>) =>
    wholeDays ? formatDay({ at, zone: own }, locale, 'long') : formatMoment({ at, zone }, locale, 'long');
}

interface HeldBarProps {
  held: Booking;
  /** How far the server's clock is ahead of ours, milliseconds. */
  ahead: number;
  look: Looking;
  busy: boolean;
  onEnd: () => void;
  onRelease: () => void;
}

/** The slot is ours for a while: how long, on to the form, or give it back. */
export function HeldBar({ held, ahead, look, busy, onEnd, onRelease }: HeldBarProps) {
  const [t, when] = [useTranslations('booking.picker'), useWhen(look)];
  const [now] = useState(() => new Date(Date.now() + ahead).toISOString());
  const until = held.expiresAt ?? now;
  const left = useSecondsLeft(until, now);
  return (
    <Bar label={t('heldBar')} part={Math.min(100, (left / FIFTEEN_MINUTES) * 100)}>
      <div className="grow">
        <b className="strong first-up">{when(held)}</b>
        <p className="small muted">
          {t('keptFor')} <Countdown until={until} now={now} onEnd={onEnd} />
        </p>
      </div>
      <Button variant="quiet" busy={busy} onClick={onRelease}>
        {t('giveBack')}
      </Button>
      <ButtonLink className="btn-go" href={`/book/${held.id}`}>
        {t('goOn')}
      </ButtonLink>
    </Bar>
  );
}

interface ChooseBarProps {
  /** What a visitor has chosen; it is kept once they are signed in. */
  chosen: Slot | null;
  look: Looking;
  signInHref: string;
}

/** Nothing is kept yet: choose, and for a visitor sign in. */
export function ChooseBar({ chosen, look, signInHref }: ChooseBarProps) {
  const [t, when] = [useTranslations('booking.picker'), useWhen(look)];
  return (
    <Bar label={t('chooseBar')}>
      <div className="grow">
        <b className="strong first-up">{chosen ? when(chosen) : t('choose')}</b>
        <p className="small muted">{chosen ? t('signInFirst') : t('willKeep')}</p>
      </div>
      {chosen ? (
        <ButtonLink className="btn-go" href={signInHref}>
          {t('goOn')}
        </ButtonLink>
      ) : (
        <Button className="btn-go" disabled>
          {t('goOn')}
        </Button>
      )}
    </Bar>
  );
}

function Bar({ label, part, children }: { label: string; part?: number; children: ReactNode }) {
  return (
    <div className="bookbar" role="region" aria-label={label}>
      {part !== undefined && (
        <div className="progress" aria-hidden="true" style={{ '--value': `${part}%` } as CSSProperties}>
          <span />
        </div>
      )}
      <div className="inner">{children}</div>
    </div>
  );
}
