'use client';

import clsx from 'clsx';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Icon } from './icon';

/** Seconds left at which the rest is said aloud; a clock that speaks every second would drown the page. */
const announced = new Set([300, 60, 10]);

interface CountdownProps {
  /** ISO 8601. */
  until: string;
  /** Server's clock when the page was made, so that a wrong clock on the phone does not shorten the hold. */
  now?: string;
  onEnd?: () => void;
}

/** Time left before something held is given back. */
export function Countdown({ until, now, onEnd }: CountdownProps) {
  const t = useTranslations('ui');
  const left = useSecondsLeft(until, now, onEnd);
  const spoken = announced.has(left) ? t('timeLeft', { minutes: Math.floor(left / 60), seconds: left % 60 }) : '';
  return (
    <span className={clsx('countdown', left <= 60 && 'is-low')} suppressHydrationWarning>
      <Icon name="clock" size="sm" />
      <span role="timer" aria-live="off" suppressHydrationWarning>
        {clock(left)}
      </span>
      <span className="visually-hidden" role="status">
        {spoken}
      </span>
    </span>
  );
}

/** Whole seconds until an instant, never below 0; `onEnd` is called once. */
export function useSecondsLeft(until: string, now?: string, onEnd?: () => void): number {
  const [ahead] = useState(() => (now ? Date.parse(now) - Date.now() : 0));
  const rest = () => Math.max(0, Math.ceil((Date.parse(until) - Date.now() - ahead) / 1000));
  const [left, setLeft] = useState(rest);
  const ended = left === 0;
  useEffect(() => {
    if (ended) return;
    const timer = setInterval(() => setLeft(rest()), 250);
    return () => clearInterval(timer);
  });
  useEffect(() => {
    if (ended) onEnd?.();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once per end, not per render of the caller
  }, [ended]);
  return left;
}

function clock(seconds: number) {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
