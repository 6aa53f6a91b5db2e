import type { Notice } from '@estrade/api/notifications';
import { useTranslations } from 'next-intl';
import { Panel, Rows } from '@/ui/workspace';
import { NoticeRow } from './notice-row';

/** The last few, on the first page of one's space; nothing where nothing was told. */
export function LatestNotices({ notices, now }: { notices: readonly Notice[]; now: string }) {
  const t = useTranslations('notifications');
  if (notices.length === 0) return null;
  return (
    <Panel title={t('latest')} more={{ href: '/space/notifications', label: t('all') }}>
      <Rows>
        {notices.map((notice) => (
          <NoticeRow key={notice.id} notice={notice} now={now} unread={notice.readAt === null} />
        ))}
      </Rows>
    </Panel>
  );
}
