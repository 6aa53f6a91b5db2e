'use client';

import { ProblemError } from '@estrade/api/client';
import { events } from '@estrade/api/events';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { upload } from '@/kit/upload';
import { IconButton } from '@/ui/button';
import { Dropzone } from '@/ui/dropzone';
import { Progress } from '@/ui/feedback';
import { ErrorText } from '@/ui/field';
import { useDesk } from '../editor/use-desk';
import { PictureCard } from './picture-card';

const MOST = 12;

interface Going {
  key: string;
  name: string;
  part: number;
  error?: string;
  stop: () => void;
}

/** The pictures: the first is the poster. Each is sent at once, and says how far it is. */
export function PicturesPart() {
  const t = useTranslations('events.pictures');
  const { event } = useDesk();
  const { going, send } = useUploads();
  return (
    <section className="form-part" id="pictures">
      <header>
        <h2>{t('title')}</h2>
        <p>{t('lead')}</p>
      </header>
      <div className="picture-cols">
        {event.pictures.map((picture, index) => (
          <PictureCard key={picture.id} picture={picture} index={index} />
        ))}
        {event.pictures.length < MOST && (
          <Dropzone
            title={t('drop')}
            hint={t('hint')}
            accept="image/jpeg,image/png,image/webp,image/avif"
            multiple
            onFiles={send}
          />
        )}
      </div>
      {going.length > 0 && (
        <ul className="rows panel" aria-label={t('going')}>
          {going.map((one) => (
            <li key={one.key} className="row">
              <span />
              <div className="stack gap-1.5">
                <p className="row-title">
                  <span>{one.name}</span>
                </p>
                {one.error ? <ErrorText>{one.error}</ErrorText> : <Progress label={one.name} value={one.part} />}
              </div>
              <div className="row-end">
                <IconButton
                  icon="x"
                  size="sm"
                  label={t(one.error ? 'forget' : 'stop', { name: one.name })}
                  onClick={one.stop}
                />
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** One picture after the other: two at once would only slow each other down. */
function useUploads() {
  const [t, tErrors] = [useTranslations('events.pictures'), useTranslations('errors')];
  const { desk, event } = useDesk();
  const [going, setGoing] = useState<readonly Going[]>([]);
  const turn = useRef<Promise<void>>(Promise.resolve());
  const change = (key: string, part: Partial<Going>) =>
    setGoing((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const forget = (key: string) => setGoing((all) => all.filter((one) => one.key !== key));

  async function sendOne(file: File, key: string, signal: AbortSignal) {
    if (signal.aborted) return;
    try {
      const onProgress = (part: number) => change(key, { part });
      await upload(events.addPicture, { params: { eventId: event.id }, file, onProgress, signal });
      forget(key);
      await desk.refresh();
    } catch (failure) {
      if (signal.aborted) return forget(key);
      const detail = failure instanceof ProblemError ? failure.problem.detail : '';
      change(key, { error: detail || tErrors('network') });
    }
  }

  function send(files: File[]) {
    for (const file of files) {
      const [key, control] = [crypto.randomUUID(), new AbortController()];
      const stop = () => (control.abort(), forget(key));
      setGoing((all) => [...all, { key, name: file.name || t('unnamed'), part: 0, stop }]);
      turn.current = turn.current.then(() => sendOne(file, key, control.signal));
    }
  }
  return { going, send };
}
