'use client';

import { useLocale, useTranslations } from 'next-intl';
import { formatTime } from '@/kit/format';
import { Card } from '@/ui/card';
import { Icon } from '@/ui/icon';
import { cityOf } from './days';

interface ZoneNoteProps {
  /** Whose clock the times are told by. */
  shown: string;
  other: string;
  mine: string;
  now: string;
  onSwitch: () => void;
}

/** Two clocks that differ: which one is shown, what both say now, and the way to the other. */
export function ZoneNote({ shown, other, mine, now, onSwitch }: ZoneNoteProps) {
  const [t, locale] = [useTranslations('booking.picker'), useLocale()];
  const own = shown === mine;
  const times = {
    city: cityOf(shown),
    time: formatTime({ at: now, zone: shown }, locale),
    otherCity: cityOf(other),
    otherTime: formatTime({ at: now, zone: other }, locale),
  };
  return (
    <Card look="mist" className="zone">
      <Icon name="globe" />
      <b>{own ? t('zoneMine', times) : t('zonePro', times)}</b>
      <p className="small muted">
        {t('zoneNow', times)}{' '}
        <button type="button" className="link" onClick={onSwitch}>
          {own ? t('zoneShowPro') : t('zoneShowMine')}
        </button>
      </p>
    </Card>
  );
}
