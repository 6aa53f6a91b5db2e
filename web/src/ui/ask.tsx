'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from './button';
import { Dialog } from './dialog';
import { Notice } from './feedback';

interface AskProps {
  open: boolean;
  onClose: () => void;
  title: string;
  /** What is lost, what is paid back, what to fill in. */
  children?: ReactNode;
  act: string;
  /** The way out, when « Annuler » would be unclear: « Garder le billet ». */
  keep?: string;
  danger?: boolean;
  disabled?: boolean;
  busy: boolean;
  /** Why it was refused, in words. */
  refusal: string;
  onAct: () => void;
}

/** A question before an act, opened from anywhere: a menu, a key, a row. Stays while the act runs, and says why when it is refused. */
export function Ask({ act, keep, danger, disabled, busy, refusal, onAct, onClose, children, ...dialog }: AskProps) {
  const t = useTranslations('ui');
  const foot = (
    <>
      <Button variant="secondary" onClick={onClose}>
        {keep ?? t('cancel')}
      </Button>
      <Button variant={danger ? 'danger' : 'primary'} busy={busy} disabled={disabled} onClick={onAct}>
        {act}
      </Button>
    </>
  );
  return (
    <Dialog onClose={onClose} foot={foot} {...dialog}>
      <div className="stack gap-4">
        {children}
        {refusal && (
          <Notice tone="bad" alert>
            {refusal}
          </Notice>
        )}
      </div>
    </Dialog>
  );
}
