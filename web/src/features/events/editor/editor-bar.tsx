'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { formatTime } from '@/kit/format';
import { Badge } from '@/ui/badge';
import { Button, ButtonLink } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { toneOf } from '../status';
import { savesItself } from './desk';
import { SubmitButton, WithdrawButton } from './stage-buttons';
import { useDesk } from './use-desk';

/** On top of the editor: what is being written, whether it is saved, and the next step. */
export function EditorBar({ base }: { base: string }) {
  const t = useTranslations('events');
  const { event, draft } = useDesk();
  return (
    <div className="editor-bar">
      <ButtonLink
        soft
        variant="quiet"
        size="sm"
        className="btn-icon"
        href={`${base}/events`}
        aria-label={t('editor.back')}
        title={t('editor.back')}
        icon="arrow-left"
      />
      <h1 className="grow">{draft.title.trim() || t('untitled')}</h1>
      <Badge tone={toneOf(event.status)}>{t(`status.${event.status}`)}</Badge>
      <Saved />
      <NextStep />
    </div>
  );
}

function Saved() {
  const t = useTranslations('events');
  const { event, state } = useDesk();
  const time = useTime(event.savedAt);
  if (state === 'offline')
    return (
      <span className="saved t-warn" role="status">
        <Icon name="wifi-off" size="sm" /> {t('saving.offline')}
      </span>
    );
  if (state === 'elsewhere' || state === 'refused')
    return (
      <span className="saved t-bad" role="status">
        <Icon name="circle-alert" size="sm" /> {t('saving.stopped')}
      </span>
    );
  if (state === 'waiting' && !savesItself(event)) return <span className="saved t-warm">{t('saving.unsaved')}</span>;
  return (
    <span className="saved" role="status">
      {state === 'saved' ? (
        <>
          <Icon name="check" size="sm" className="t-good" /> {t('saving.saved')}
          {time && <span className="desk">{t('saving.at', { time })}</span>}
        </>
      ) : (
        t('saving.saving')
      )}
    </span>
  );
}

// The visitor's own clock: known in the browser only.
function useTime(at: string): string | null {
  const locale = useLocale();
  const [time, setTime] = useState<string | null>(null);
  useEffect(
    () => setTime(formatTime({ at, zone: Intl.DateTimeFormat().resolvedOptions().timeZone }, locale)),
    [at, locale],
  );
  return time;
}

function NextStep() {
  const t = useTranslations('events');
  const { event, desk, dirty, state, held } = useDesk();
  if (event.status === 'published' && dirty)
    return (
      <Button
        size="sm"
        icon="save"
        busy={state === 'saving'}
        disabled={held.length > 0}
        onClick={() => void desk.save().catch(() => undefined)}
      >
        {t('saving.publish')}
      </Button>
    );
  if (event.acts.includes('submit')) return <SubmitButton size="sm" />;
  if (event.acts.includes('withdraw')) return <WithdrawButton size="sm" />;
  if (event.status === 'published')
    return (
      <ButtonLink size="sm" variant="secondary" icon="external-link" href={`/events/${event.slug}`}>
        {t('editor.seePage')}
      </ButtonLink>
    );
  return null;
}
