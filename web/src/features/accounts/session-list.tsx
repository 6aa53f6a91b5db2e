'use client';

import { accounts } from '@estrade/api/accounts';
import type { Session as SessionShape } from '@estrade/api/accounts-shapes';
import { useLocale, useTimeZone, useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { z } from 'zod';
import { useAct } from '@/kit/act';
import { browserApi } from '@/kit/browser-api';
import { formatDay, formatRelative } from '@/kit/format';
import { Ask } from '@/ui/ask';
import { Badge } from '@/ui/badge';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/feedback';
import { tell } from '@/ui/toast';
import { Panel, Row, RowIcon, Rows } from '@/ui/workspace';
import { deviceIcons, deviceName } from './device';

type Session = z.infer<typeof SessionShape>;

/** Where one is signed in; each place can be closed from here. */
export function SessionList({ sessions, now }: { sessions: readonly Session[]; now: string }) {
  const [t, router] = [useTranslations('accounts.sessions'), useRouter()];
  const { refusal, run } = useAct();
  async function end(sessionId: string) {
    if (!(await run(() => browserApi(accounts.endSession, { params: { sessionId } })))) return;
    tell(t('ended'));
    router.refresh();
  }
  return (
    <>
      {refusal && (
        <Notice tone="bad" alert>
          {refusal}
        </Notice>
      )}
      <Panel
        title={t('open')}
        count={sessions.length}
        end={sessions.length > 1 && <EndOthers />}
        foot={<p className="small muted">{t('notYou')}</p>}
      >
        <Rows>
          {sessions.map((session) => (
            <SessionRow key={session.id} session={session} now={now} onEnd={() => void end(session.id)} />
          ))}
        </Rows>
      </Panel>
    </>
  );
}

function SessionRow({ session, now, onEnd }: { session: Session; now: string; onEnd: () => void }) {
  const [t, locale, zone] = [useTranslations('accounts.sessions'), useLocale(), useTimeZone() ?? 'UTC'];
  const device = deviceName(session, t);
  const { ip, current } = session;
  const since = formatDay({ at: session.startedAt, zone }, locale, 'numeric');
  const when = formatRelative(session.lastUsedAt, new Date(now), locale);
  return (
    <Row
      lead={<RowIcon name={deviceIcons[session.kind]} tone={current ? 'good' : undefined} />}
      title={device}
      badge={current && <Badge tone="good">{t('here')}</Badge>}
      meta={current ? t('usedHere', { since, ip }) : t('used', { when, since, ip })}
      end={
        !current && (
          <Button variant="secondary" size="sm" aria-label={t('endLabel', { device })} onClick={onEnd}>
            {t('end')}
          </Button>
        )
      }
    />
  );
}

function EndOthers() {
  const [t, router] = [useTranslations('accounts.sessions'), useRouter()];
  const [open, setOpen] = useState(false);
  const { busy, refusal, run } = useAct();
  async function endOthers() {
    const { ended: count } = await browserApi(accounts.endOtherSessions);
    setOpen(false);
    tell(t('endOthersDone', { count }));
    router.refresh();
  }
  return (
    <>
      <Button variant="danger-quiet" size="sm" onClick={() => setOpen(true)}>
        {t('endOthers')}
      </Button>
      <Ask
        open={open}
        onClose={() => setOpen(false)}
        title={t('endOthersTitle')}
        act={t('endOthers')}
        danger
        busy={busy}
        refusal={refusal}
        onAct={() => void run(endOthers)}
      >
        {t('endOthersText')}
      </Ask>
    </>
  );
}
