'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/feedback';
import type { House } from '../house';
import { goToField } from './go-to-field';
import { useDesk } from './use-desk';

/** How things stand, when there is something to know: what a moderator asked for, that somebody else saved, what was refused. */
export function StatusNotice({ house }: { house: House }) {
  return (
    <>
      <SavingNotice />
      <StageNotice house={house} />
    </>
  );
}

function SavingNotice() {
  const t = useTranslations('events.saving');
  const { desk, state, refusals } = useDesk();
  if (state === 'elsewhere')
    return (
      <Notice
        tone="bad"
        alert
        title={t('elsewhere.title')}
        actions={
          <>
            <Button size="sm" variant="secondary" onClick={() => void desk.settle('theirs')}>
              {t('elsewhere.theirs')}
            </Button>
            <Button size="sm" variant="quiet" onClick={() => void desk.settle('mine').catch(() => undefined)}>
              {t('elsewhere.mine')}
            </Button>
          </>
        }
      >
        <p>{t('elsewhere.text')}</p>
      </Notice>
    );
  if (state === 'offline')
    return (
      <Notice tone="warn" icon="wifi-off" title={t('offlineTitle')}>
        <p>{t('offlineText')}</p>
      </Notice>
    );
  const said = Object.entries(refusals);
  if (state !== 'refused' || said.length === 0) return null;
  return (
    <Notice tone="bad" alert title={t('refused')}>
      <ul className="plain-list">
        {said.map(([field, sentence]) => (
          <li key={field}>
            {field ? (
              <button type="button" className="link" onClick={() => goToField(field)}>
                {sentence}
              </button>
            ) : (
              sentence
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function StageNotice({ house: { approval } }: { house: House }) {
  const t = useTranslations('events.stage');
  const { event } = useDesk();
  const quote = event.reason && <p>{t('quote', { reason: event.reason })}</p>;
  const { status } = event;
  if (status === 'changes_requested')
    return (
      <Notice tone="bad" title={t('changesRequested')}>
        {quote}
        <p>{t('changesRequestedNext')}</p>
      </Notice>
    );
  if (status === 'submitted')
    return (
      <Notice tone="warn" icon="hourglass" title={t('submitted')}>
        <p>{t('submittedNext', { approval })}</p>
      </Notice>
    );
  if (status === 'published')
    return (
      <Notice tone="good" title={t('published')}>
        <p>{t('publishedNext')}</p>
      </Notice>
    );
  if (status === 'draft' || status === 'approved') return null;
  return (
    <Notice tone={status === 'archived' ? 'neutral' : 'bad'} title={t(`over.${status}`)}>
      {quote}
      <p>{t(`overNext.${status}`)}</p>
    </Notice>
  );
}
