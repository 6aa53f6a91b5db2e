'use client';

import { notifications, type Notice } from '@estrade/api/notifications';
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useAct } from '@/kit/act';
import { browserApi } from '@/kit/browser-api';
import { usePages } from '@/kit/pages';
import { Button } from '@/ui/button';
import { Empty, Notice as Box } from '@/ui/feedback';
import { MoreRows } from '@/ui/more-rows';
import { Page, PageTitle, Panel, Rows } from '@/ui/workspace';
import { NoticeRow } from './notice-row';

interface NoticeListProps {
  first: { items: Notice[]; next: string | null; unread: number };
  /** The server's clock. */
  now: string;
}

/** What one was told, newest first. Opening a notice reads it; all can be read at once. */
export function NoticeList({ first, now }: NoticeListProps) {
  const [t, router] = [useTranslations('notifications'), useRouter()];
  const { items, more, loading } = usePages(['notices'], first, (after) =>
    browserApi(notifications.list, { query: { after } }),
  );
  const [unread, setUnread] = useState(first.unread);
  const [read, setRead] = useState<ReadonlySet<string> | 'all'>(new Set());
  const { busy, refusal, run } = useAct();

  async function markRead(ids?: string[]) {
    await run(async () => {
      const left = await browserApi(notifications.read, { body: { ids } });
      setUnread(left.unread);
      setRead((before) => (ids && before !== 'all' ? new Set([...before, ...ids]) : 'all'));
      router.refresh();
    });
  }

  const readAll = (
    <Button variant="secondary" icon="check-check" busy={busy} onClick={() => void markRead()}>
      {t('readAll')}
    </Button>
  );
  return (
    <Page>
      <PageTitle title={t('title')} lead={t('lead', { count: unread })} actions={unread > 0 && readAll} />
      {refusal && (
        <Box tone="bad" alert>
          {refusal}
        </Box>
      )}
      {items.length === 0 ? (
        <Empty title={t('empty')}>{t('emptyText')}</Empty>
      ) : (
        <Panel title={t('latest')}>
          <Rows>
            {items.map((notice) => (
              <NoticeRow
                key={notice.id}
                notice={notice}
                now={now}
                unread={notice.readAt === null && read !== 'all' && !read.has(notice.id)}
                onRead={() => void markRead([notice.id])}
              />
            ))}
          </Rows>
        </Panel>
      )}
      <MoreRows more={more} loading={loading} />
    </Page>
  );
}
