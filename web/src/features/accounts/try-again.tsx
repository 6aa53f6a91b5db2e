'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/feedback';

/** Something went wrong that another try may put right; without words of the server, it was the network. */
export function TryAgain({ detail }: { detail: string }) {
  const t = useTranslations('errors');
  return (
    <Notice
      tone="bad"
      alert
      actions={
        <Button variant="secondary" size="sm" icon="refresh-cw" onClick={() => window.location.reload()}>
          {t('broken.retry')}
        </Button>
      }
    >
      {detail || t('network')}
    </Notice>
  );
}
