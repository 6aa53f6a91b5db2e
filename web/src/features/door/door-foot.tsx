'use client';

import type { DoorCounter } from '@estrade/api/ticketing-door';
import { useLocale, useTranslations } from 'next-intl';
import { formatTime } from '@/kit/format';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/feedback';
import { DoorCount } from './door-counter';

export type DoorTool = 'type' | 'find' | 'log';

interface DoorFootProps {
  counter: DoorCounter;
  zone: string;
  lostSince: string | null;
  light: { on: boolean; toggle: () => void } | null;
  onOpen: (tool: DoorTool) => void;
}

/** What the thumb reaches: the counter, and the ways to a ticket the camera cannot read. */
export function DoorFoot({ counter, zone, lostSince, light, onOpen }: DoorFootProps) {
  const [t, locale] = [useTranslations('door'), useLocale()];
  return (
    <div className="door-foot">
      {lostSince && (
        <Notice tone="warn" icon="wifi-off" alert title={t('offline.title')}>
          <p>{t('offline.text', { at: formatTime({ at: lostSince, zone }, locale) })}</p>
        </Notice>
      )}
      <DoorCount counter={counter} />
      <div className="door-tools">
        <Button variant="secondary" icon="hash" onClick={() => onOpen('type')}>
          {t('tools.type')}
        </Button>
        <Button variant="secondary" icon="search" onClick={() => onOpen('find')}>
          {t('tools.find')}
        </Button>
        <Button variant="secondary" icon="zap" disabled={!light} aria-pressed={light?.on} onClick={light?.toggle}>
          {t('tools.light')}
        </Button>
        <Button variant="secondary" icon="history" onClick={() => onOpen('log')}>
          {t('tools.log')}
        </Button>
      </div>
    </div>
  );
}
