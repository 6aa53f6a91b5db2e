'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState, type ReactNode } from 'react';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';

interface BigCodeProps {
  holder: string;
  title: string;
  shortCode: string;
  /** The code, drawn on the server. */
  children: ReactNode;
}

/** The code as large as the screen, for the door; the screen stays awake meanwhile. */
export function BigCode({ holder, title, shortCode, children }: BigCodeProps) {
  const t = useTranslations('orders.tickets');
  const [open, setOpen] = useState(false);
  useAwake(open);
  return (
    <>
      <Button
        variant="secondary"
        size="sm"
        icon="qr-code"
        aria-label={t('bigOf', { holder })}
        onClick={() => setOpen(true)}
      >
        {t('big')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={holder}>
        <div className="big-code">
          <p className="muted">{title}</p>
          {open && children}
          <p className="h3 num">{shortCode}</p>
          <p className="small muted">{t('bigText')}</p>
        </div>
      </Dialog>
    </>
  );
}

function useAwake(wanted: boolean) {
  useEffect(() => {
    if (!wanted) return;
    // Refused on a low battery, unknown to older browsers: then the screen sleeps as it always does.
    const lock = navigator.wakeLock?.request('screen').catch(() => null);
    return () => void lock?.then((held) => held?.release());
  }, [wanted]);
}
