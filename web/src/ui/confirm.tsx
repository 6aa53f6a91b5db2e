'use client';

import { useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import { Button } from './button';
import { Dialog } from './dialog';

interface ConfirmProps {
  /** The button that asks. */
  renderTrigger: (ask: () => void) => ReactNode;
  title: string;
  /** What is lost, what is paid back. */
  children: ReactNode;
  act: string;
  keep?: string;
  danger?: boolean;
  onConfirm: () => Promise<void> | void;
}

/** Asks before something is lost. The dialog stays while the act runs and closes when it is done. */
export function Confirm({ renderTrigger, title, children, act, keep, danger, onConfirm }: ConfirmProps) {
  const t = useTranslations('ui');
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  async function confirm() {
    setBusy(true);
    try {
      await onConfirm();
      setOpen(false);
    } finally {
      setBusy(false);
    }
  }
  const foot = (
    <>
      <Button variant="secondary" onClick={() => setOpen(false)}>
        {keep ?? t('cancel')}
      </Button>
      <Button variant={danger ? 'danger' : 'primary'} busy={busy} onClick={confirm}>
        {act}
      </Button>
    </>
  );
  return (
    <>
      {renderTrigger(() => setOpen(true))}
      <Dialog open={open} onClose={() => setOpen(false)} title={title} foot={foot}>
        {children}
      </Dialog>
    </>
  );
}
