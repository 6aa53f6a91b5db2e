'use client';

import { bookings } from '@estrade/api/bookings';
import type { CalendarFeed } from '@estrade/api/bookings-feeds';
import { useRouter } from 'next/navigation';
import { useLocale, useTimeZone, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { z } from 'zod';
import { useAct } from '@/kit/act';
import { browserApi } from '@/kit/browser-api';
import { formatMoment } from '@/kit/format';
import { Ask } from '@/ui/ask';
import { Button } from '@/ui/button';
import { tell } from '@/ui/toast';
import { Row, RowIcon } from '@/ui/workspace';

interface FeedRowProps {
  feed: z.infer<typeof CalendarFeed>;
  organizationId: string;
  /** Whose calendar it is. */
  name: string;
}

/** One address: since when, when it was last read, and the way to end it. */
export function FeedRow({ feed, organizationId, name }: FeedRowProps) {
  const [t, locale, router] = [useTranslations('resources.feeds'), useLocale(), useRouter()];
  const zone = useTimeZone() ?? 'UTC';
  const [open, setOpen] = useState(false);
  const { busy, refusal, run } = useAct();
  const at = (instant: string) => formatMoment({ at: instant, zone }, locale);
  async function revoke() {
    const params = { organizationId, feedId: feed.id };
    if (!(await run(() => browserApi(bookings.revokeFeed, { params })))) return;
    tell(t('revoked'));
    setOpen(false);
    router.refresh();
  }
  return (
    <Row
      lead={<RowIcon name="rss" />}
      title={name}
      meta={feed.readAt ? t('read', { when: at(feed.readAt) }) : t('unread', { when: at(feed.createdAt) })}
      end={
        <>
          <Button size="sm" variant="danger-quiet" onClick={() => setOpen(true)}>
            {t('revoke')}
          </Button>
          <Ask
            open={open}
            danger
            onClose={() => setOpen(false)}
            title={t('revokeTitle')}
            act={t('revoke')}
            busy={busy}
            refusal={refusal}
            onAct={revoke}
          >
            <p>{t('revokeText')}</p>
          </Ask>
        </>
      }
    />
  );
}
