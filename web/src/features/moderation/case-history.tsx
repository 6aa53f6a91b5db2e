import type { EventHistoryLine } from '@estrade/api/events-staff';
import type { z } from 'zod';
import { getTranslations } from 'next-intl/server';
import { Moment } from '@/ui/moment';
import { actionName } from './action-name';

/** What happened to the event so far, newest first. */
export async function CaseHistory({ history }: { history: readonly z.infer<typeof EventHistoryLine>[] }) {
  const t = await getTranslations('moderation');
  if (history.length === 0) return null;
  return (
    <details className="chart-table">
      <summary className="link small">{t('history', { count: history.length })}</summary>
      <ol className="timeline">
        {history.map(({ at, action, actorRole, reason }) => (
          <li key={at + action} className="is-done">
            <p className="strong">{actionName(t, action)}</p>
            <p className="small muted">
              <Moment at={at} form="numeric" /> · {t(`actor.${roleOf(actorRole)}`)}
            </p>
            {reason && <p className="small">{reason}</p>}
          </li>
        ))}
      </ol>
    </details>
  );
}

function roleOf(role: string): 'member' | 'moderator' | 'admin' | 'system' {
  return role === 'member' || role === 'moderator' || role === 'admin' ? role : 'system';
}
