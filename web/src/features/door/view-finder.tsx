'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode, RefObject } from 'react';
import { Icon } from '@/ui/icon';
import { CodeForm } from './code-form';
import type { CameraState } from './use-camera';

interface ViewFinderProps {
  video: RefObject<HTMLVideoElement | null>;
  state: CameraState;
  onCode: (code: string) => void;
  /** The answer, over the picture. */
  children: ReactNode;
}

/** What the camera sees, with a frame to aim with; or why it sees nothing and what to do instead. */
export function ViewFinder({ video, state, onCode, children }: ViewFinderProps) {
  const t = useTranslations('door.camera');
  const blind = state === 'refused' || state === 'missing';
  return (
    <div className="door-view">
      <video ref={video} className="door-video" muted playsInline aria-label={t('label')} hidden={blind} />
      {blind ? (
        <div className="door-blind">
          <Icon name="camera" size="lg" />
          <p className="strong">{t(`blind.${state}.title`)}</p>
          <p>{t(`blind.${state}.text`)}</p>
          <CodeForm onCode={onCode} />
        </div>
      ) : (
        <>
          <div className="finder" aria-hidden="true" />
          <p className="door-hint">{state === 'ready' ? t('aim') : t('starting')}</p>
        </>
      )}
      {children}
    </div>
  );
}
