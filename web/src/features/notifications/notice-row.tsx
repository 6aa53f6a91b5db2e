'use client';

import type { Notice } from '@estrade/api/notifications';
import { useLocale, useTranslations } from 'next-intl';
import { formatRelative } from '@/kit/format';
import { Badge } from '@/ui/badge';
import { Button } from '@/ui/button';
import type { IconName } from '@/ui/icon-names';
import { Row, RowIcon } from '@/ui/workspace';

type Tone = 'accent' | 'warm' | 'good' | 'bad' | 'warn';

/** How a notice looks; one of a kind this page does not know is simply a bell. */
const looks: Record<string, { icon: IconName; tone: Tone }> = {
  event_to_validate: { icon: 'shield-check', tone: 'accent' },
  event_published: { icon: 'megaphone', tone: 'good' },
  event_changes_requested: { icon: 'pencil', tone: 'warn' },
  order_disputed: { icon: 'receipt-euro', tone: 'bad' },
  dispute_won: { icon: 'receipt-euro', tone: 'good' },
  dispute_lost: { icon: 'receipt-euro', tone: 'bad' },
  event_suspended: { icon: 'circle-alert', tone: 'bad' },
  event_taken_down: { icon: 'circle-alert', tone: 'bad' },
  event_changed: { icon: 'calendar-clock', tone: 'warm' },
  date_postponed: { icon: 'calendar-clock', tone: 'warm' },
  date_cancelled: { icon: 'calendar-x', tone: 'bad' },
  event_cancelled: { icon: 'calendar-x', tone: 'bad' },
  event_removed: { icon: 'calendar-x', tone: 'bad' },
  tickets_ready: { icon: 'ticket-check', tone: 'good' },
  tickets_cancelled: { icon: 'ticket', tone: 'bad' },
  order_refunded: { icon: 'banknote', tone: 'accent' },
};

interface NoticeRowProps {
  notice: Notice;
  now: string;
  unread: boolean;
  onRead?: () => void;
}

export function NoticeRow({ notice, now, unread, onRead }: NoticeRowProps) {
  const [t, locale] = [useTranslations('notifications'), useLocale()];
  const { kind, title, body, path, at } = notice;
  const look = looks[kind] ?? { icon: 'bell', tone: undefined };
  const end = unread && onRead && (
    <Button variant="quiet" size="sm" icon="check" aria-label={t('readOne', { title })} onClick={onRead}>
      {t('read')}
    </Button>
  );
  return (
    <Row
      lead={<RowIcon name={look.icon} tone={look.tone} />}
      title={title}
      href={path ?? undefined}
      badge={unread && <Badge tone="accent">{t('new')}</Badge>}
      meta={[body, formatRelative(at, new Date(now), locale)].filter(Boolean).join(' · ')}
      end={end || undefined}
    />
  );
}
