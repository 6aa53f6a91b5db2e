'use client';

import { useQuery } from '@tanstack/react-query';
import { events } from '@estrade/api/events';
import { useTranslations } from 'next-intl';
import { browserApi } from '@/kit/browser-api';
import { Moment } from '@/ui/moment';
import { type Told, toldHistory } from './history';
import { useDesk } from './use-desk';

type Say = ReturnType<typeof useTranslations<'events.history'>>;

/** What happened to the event so far, with the reasons moderators gave; asked again whenever it moves on. */
export function HistoryPart() {
  const t = useTranslations('events.history');
  const { event } = useDesk();
  const { data } = useQuery({
    queryKey: ['events', 'history', event.id, event.revision, event.status],
    queryFn: () => browserApi(events.history, { params: { eventId: event.id } }),
    placeholderData: (before) => before,
  });
  if (!data) return null;
  return (
    <section className="form-part" id="history">
      <header>
        <h2>{t('title')}</h2>
      </header>
      <ol className="timeline">
        {toldHistory(data.items).map((line) => (
          <HistoryLine key={line.at + line.action} line={line} />
        ))}
      </ol>
    </section>
  );
}

function HistoryLine({ line: { at, action, actorRole, reason, times } }: { line: Told }) {
  const t = useTranslations('events.history');
  return (
    <li className="is-done">
      <p className="strong">
        {actionName(t, action)}
        {times > 1 && <span className="muted"> {t('times', { times })}</span>}
      </p>
      <p className="small muted">
        <Moment at={at} form="numeric" /> · {t(`by.${partyOf(actorRole)}`)}
      </p>
      {reason && <p className="small">{t('quote', { reason })}</p>}
    </li>
  );
}

function actionName(t: Say, action: string): string {
  const key = `action.${action.replace('events.', '')}` as Parameters<Say>[0];
  return t.has(key) ? t(key) : t('action.edited');
}

function partyOf(role: string): 'team' | 'moderation' | 'house' {
  if (role === 'member') return 'team';
  return role === 'system' ? 'house' : 'moderation';
}
