'use client';

import { accounts } from '@estrade/api/accounts';
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useAct } from '@/kit/act';
import { browserApi } from '@/kit/browser-api';
import { upload } from '@/kit/upload';
import { Button } from '@/ui/button';
import { Dropzone } from '@/ui/dropzone';
import { Notice, Progress } from '@/ui/feedback';
import { Avatar } from '@/ui/person';
import { tell } from '@/ui/toast';

const TEN_MEGABYTES = 10_000_000;

/** One's face: dropped, picked or taken with the phone. */
export function PictureForm({ name, picture }: { name: string; picture: string | null }) {
  const [t, router] = [useTranslations('accounts.picture'), useRouter()];
  const { busy, refusal, run } = useAct();
  const [part, setPart] = useState<number | null>(null);
  const [wrong, setWrong] = useState('');

  async function send(file: File | undefined) {
    setWrong(file && file.size > TEN_MEGABYTES ? t('tooLarge') : '');
    if (!file || file.size > TEN_MEGABYTES) return;
    setPart(0);
    const done = await run(() => upload(accounts.setPicture, { file, onProgress: setPart }));
    setPart(null);
    if (done) renew(t('saved'));
  }

  async function remove() {
    if (await run(() => browserApi(accounts.removePicture))) renew(t('removed'));
  }

  function renew(message: string) {
    tell(message);
    router.refresh();
  }

  return (
    <div className="stack">
      <div className="flex items-center gap-4">
        <Avatar name={name} picture={picture} size="xl" />
        {picture && (
          <Button variant="quiet" icon="trash-2" busy={busy && part === null} onClick={remove}>
            {t('remove')}
          </Button>
        )}
      </div>
      <Dropzone
        title={t('drop')}
        hint={t('hint')}
        accept="image/jpeg,image/png,image/webp,image/avif"
        onFiles={([file]) => void send(file)}
      />
      {part !== null && <Progress label={t('sending', { percent: Math.round(part * 100) })} value={part} />}
      {(wrong || refusal) && (
        <Notice tone="bad" alert>
          {wrong || refusal}
        </Notice>
      )}
    </div>
  );
}
