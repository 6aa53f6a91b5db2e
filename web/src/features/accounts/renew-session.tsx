'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { renewSession } from '@/kit/browser-api';
import { safeNext } from '@/kit/request-path';
import { Spinner } from '@/ui/feedback';

/** Trades the refresh cookie for a new session and goes on; without one, goes to sign in and comes back afterwards. */
export function RenewSession() {
  const [t, locale] = [useTranslations('layout'), useLocale()];
  useEffect(() => {
    const next = safeNext(new URLSearchParams(window.location.search).get('next'), `/${locale}/space`);
    void renewSession().then((renewed) => window.location.replace(renewed ? next : `/${locale}/sign-in?next=${encodeURIComponent(next)}`));
  }, [locale]);
  return <div className="container section grid justify-items-center"><Spinner label={t('loading')} /></div>;
}
