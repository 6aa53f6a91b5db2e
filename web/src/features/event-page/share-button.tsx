'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/ui/button';

const shownFor = 4000;

/** The phone's own sheet where there is one; elsewhere the link is copied. */
export function ShareButton({ title }: { title: string }) {
  const t = useTranslations('event-page');
  const [copied, setCopied] = useState(false);
  async function share() {
    const url = location.href.split('#')[0] ?? location.href;
    if (navigator.share) return navigator.share({ title, url }).catch(() => undefined);
    await navigator.clipboard.writeText(url);
    setCopied(true);
    setTimeout(() => setCopied(false), shownFor);
  }
  return (
    <Button variant="secondary" icon={copied ? 'check' : 'share-2'} onClick={() => void share()}>
      <span aria-live="polite">{copied ? t('linkCopied') : t('share')}</span>
    </Button>
  );
}
