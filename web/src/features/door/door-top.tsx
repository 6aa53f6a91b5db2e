'use client';

import type { CheckInList } from '@estrade/api/ticketing-door';
import { useTranslations } from 'next-intl';
import { Badge } from '@/ui/badge';
import { IconButton } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { Moment } from '@/ui/moment';
import { SoftLink } from '@/kit/i18n/soft-link';

interface DoorTopProps {
  list: CheckInList;
  title: string;
  back: string;
  door: string;
  lost: boolean;
  onSettings: () => void;
}

/** Which event, which list, which door; whether the house still hears. */
export function DoorTop({ list, title, back, door, lost, onSettings }: DoorTopProps) {
  const t = useTranslations('door');
  return (
    <header className="door-top">
      <SoftLink className="btn btn-quiet btn-icon" href={back} aria-label={t('leave')} title={t('leave')}>
        <Icon name="x" />
      </SoftLink>
      <div className="two">
        <h1>{title}</h1>
        <small>
          {door || list.name} · <Moment at={list.startsAt} zone={list.zone} />
        </small>
      </div>
      {lost ? (
        <Badge tone="warn" icon="wifi-off">
          {t('offline.badge')}
        </Badge>
      ) : (
        <span className="live">{t('live')}</span>
      )}
      <IconButton icon="sliders-horizontal" label={t('device.open')} onClick={onSettings} />
    </header>
  );
}
