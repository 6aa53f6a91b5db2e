'use client';

import { useTranslations } from 'next-intl';
import { Button, ButtonLink } from '@/ui/button';
import { ErrorPage } from './error-page';

/** Shown in place of a page which threw. The code finds the error in the server's log. */
export function BrokenPage({ code, onRetry }: { code?: string; onRetry: () => void }) {
  const t = useTranslations('errors.broken');
  const actions = (
    <>
      <Button icon="refresh-cw" onClick={onRetry}>
        {t('retry')}
      </Button>
      <ButtonLink variant="secondary" href="/contact">
        {t('contact')}
      </ButtonLink>
    </>
  );
  return (
    <ErrorPage
      code="500"
      title={t('title')}
      text={code ? t('text', { code }) : t('textWithoutCode')}
      actions={actions}
    />
  );
}
