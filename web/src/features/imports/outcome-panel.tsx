'use client';

import { useTranslations } from 'next-intl';
import { Button, ButtonLink } from '@/ui/button';
import { Confirm } from '@/ui/confirm';
import { Notice, Progress } from '@/ui/feedback';
import { SoftLink } from '@/kit/i18n/soft-link';
import type { Importing } from './import-page';

/** Where the import stands, and its next step: run it, watch it, go to its drafts, take it back. */
export function OutcomePanel({ importing, base }: { importing: Importing; base: string }) {
  const { status } = importing.given;
  if (status === 'previewed') return <Ready importing={importing} />;
  if (status === 'running') return <Running importing={importing} />;
  if (status === 'undone') return <Undone importing={importing} base={base} />;
  return <Done importing={importing} base={base} />;
}

function Ready({ importing: { given, busy, run } }: { importing: Importing }) {
  const t = useTranslations('imports');
  const { blockers, accepted } = given;
  if (blockers.length > 0)
    return (
      <Notice tone="warn" title={t('blocked')}>
        <ul className="plain-list">
          {blockers.map(({ code, field, detail }) => (
            <li key={code + field}>{detail}</li>
          ))}
        </ul>
      </Notice>
    );
  return (
    <Notice
      tone="accent"
      title={t('ready', { accepted })}
      actions={
        <Button busy={busy} disabled={accepted === 0} onClick={() => void run()}>
          {t('run', { accepted })}
        </Button>
      }
    >
      <p>{t('readyText')}</p>
    </Notice>
  );
}

function Running({ importing: { given } }: { importing: Importing }) {
  const t = useTranslations('imports');
  return (
    <div className="stack gap-2">
      <p className="strong" role="status">
        {t('running', { progress: given.progress, accepted: given.accepted })}
      </p>
      <Progress label={t('status.running')} value={given.accepted ? given.progress / given.accepted : undefined} />
    </div>
  );
}

function Done({ importing: { given, busy, run, undo }, base }: { importing: Importing; base: string }) {
  const t = useTranslations('imports');
  const failed = given.status === 'failed';
  return (
    <Notice
      tone={failed ? 'bad' : 'good'}
      title={failed ? t('failed', { progress: given.progress }) : t('done', { count: given.eventIds.length })}
      actions={
        <>
          {failed && (
            <Button size="sm" busy={busy} onClick={() => void run()}>
              {t('goOn')}
            </Button>
          )}
          <ButtonLink soft size="sm" variant={failed ? 'secondary' : 'primary'} href={`${base}/events?view=drafts`}>
            {t('seeDrafts')}
          </ButtonLink>
          <Confirm
            danger
            title={t('undo.title')}
            act={t('undo.act')}
            onConfirm={undo}
            renderTrigger={(ask) => (
              <Button size="sm" variant="danger-quiet" icon="undo-2" onClick={ask}>
                {t('undo.open')}
              </Button>
            )}
          >
            <p>{t('undo.text', { count: given.eventIds.length })}</p>
          </Confirm>
        </>
      }
    >
      <p>{failed ? t('failedText') : t('doneText')}</p>
    </Notice>
  );
}

function Undone({ importing: { given }, base }: { importing: Importing; base: string }) {
  const t = useTranslations('imports');
  return (
    <Notice
      tone="neutral"
      title={t('undone')}
      actions={
        <ButtonLink soft size="sm" variant="secondary" href={`${base}/imports`}>
          {t('again')}
        </ButtonLink>
      }
    >
      {given.kept.length > 0 && (
        <>
          <p>{t('kept', { count: given.kept.length })}</p>
          <ul className="plain-list">
            {given.kept.map(({ eventId, title, detail }) => (
              <li key={eventId}>
                <SoftLink className="link" href={`${base}/events/${eventId}`}>
                  {title}
                </SoftLink>{' '}
                {detail}
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
