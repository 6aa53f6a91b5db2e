'use client';

import { useTranslations } from 'next-intl';
import { SoftLink } from '@/kit/i18n/soft-link';
import { Button, ButtonLink } from '@/ui/button';
import { Confirm } from '@/ui/confirm';
import { Notice, Progress } from '@/ui/feedback';
import type { Importing } from './use-import';

interface OutcomeProps {
  importing: Importing;
  base: string;
}

/** Where the import stands, and its next step: run it, watch it, see who came, take it back. */
export function OutcomePanel({ importing, base }: OutcomeProps) {
  const { status } = importing.given;
  if (status === 'running') return <Running importing={importing} />;
  if (status === 'done' || status === 'failed') return <Done importing={importing} base={base} />;
  return (
    <>
      {status === 'undone' && <Undone importing={importing} base={base} />}
      <Ready importing={importing} />
    </>
  );
}

function Ready({ importing: { given, busy, run } }: { importing: Importing }) {
  const t = useTranslations('clients.import');
  const { blockers, created, merged } = given;
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
      title={t('ready', { created, merged })}
      actions={
        <Button busy={busy} disabled={created + merged === 0} onClick={() => void run()}>
          {t('run', { count: created + merged })}
        </Button>
      }
    >
      <p>{t('readyText')}</p>
    </Notice>
  );
}

function Running({ importing: { given } }: { importing: Importing }) {
  const t = useTranslations('clients.import');
  const all = given.created + given.merged;
  return (
    <div className="stack gap-2">
      <p className="strong" role="status">
        {t('running', { progress: given.progress, count: all })}
      </p>
      <Progress label={t('status.running')} value={all ? given.progress / all : undefined} />
    </div>
  );
}

function Done({ importing: { given, busy, run, undo }, base }: OutcomeProps) {
  const t = useTranslations('clients.import');
  const failed = given.status === 'failed';
  return (
    <Notice
      tone={failed ? 'bad' : 'good'}
      title={
        failed ? t('failed', { progress: given.progress }) : t('done', { created: given.created, merged: given.merged })
      }
      actions={
        <>
          {failed && (
            <Button size="sm" busy={busy} onClick={() => void run()}>
              {t('goOn')}
            </Button>
          )}
          <ButtonLink soft size="sm" variant={failed ? 'secondary' : 'primary'} href={`${base}?sort=newest`}>
            {t('seeClients')}
          </ButtonLink>
          <Confirm
            danger
            title={t('undoTitle')}
            act={t('undo')}
            onConfirm={undo}
            renderTrigger={(ask) => (
              <Button size="sm" variant="danger-quiet" icon="undo-2" onClick={ask}>
                {t('undoOpen')}
              </Button>
            )}
          >
            <p>{t('undoText')}</p>
          </Confirm>
        </>
      }
    >
      <p>{failed ? t('failedText') : t('doneText')}</p>
    </Notice>
  );
}

function Undone({ importing: { given }, base }: OutcomeProps) {
  const t = useTranslations('clients.import');
  return (
    <Notice tone="neutral" title={t('undone')}>
      {given.kept.length > 0 && (
        <>
          <p>{t('kept', { count: given.kept.length })}</p>
          <ul className="plain-list">
            {given.kept.map(({ clientId, name, detail }) => (
              <li key={clientId}>
                <SoftLink className="link" href={`${base}/${clientId}`}>
                  {name}
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
