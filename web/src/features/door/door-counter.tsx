'use client';

import type { DoorCounter } from '@estrade/api/ticketing-door';
import { useLocale, useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import { formatNumber } from '@/kit/format';

/** How many are inside, of how many; which door, how fast. */
export function DoorCount({ counter }: { counter: DoorCounter }) {
  const [t, locale] = [useTranslations('door'), useLocale()];
  const { entered, expected, lastMinute, doors } = counter;
  const waited = Math.max(0, expected - entered);
  const share = expected === 0 ? 0 : Math.min(100, (entered / expected) * 100);
  const named = doors.filter(({ door }) => door !== '').slice(0, 4);
  const parts = [
    ...named.map((one) => `${one.door} ${formatNumber(one.entered, locale)}`),
    ...(lastMinute > 0 ? [t('pace', { count: lastMinute })] : []),
  ];
  return (
    <div className="stack gap-2">
      <p className="door-count" role="status">
        <b className="num">{formatNumber(entered, locale)}</b>
        <span className="muted">{t('entered', { entered, expected })}</span>
        <span className="end num muted">{t('waited', { count: waited })}</span>
      </p>
      <div className="gauge" aria-hidden="true">
        <span className="is-good" style={{ '--value': `${share}%` } as CSSProperties} />
      </div>
      <p className="small faint num">{parts.length > 0 ? parts.join(' · ') : t('noPace')}</p>
    </div>
  );
}
