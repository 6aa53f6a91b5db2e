'use client';

import { useTranslations } from 'next-intl';
import { Button, ButtonLink } from '@/ui/button';
import { ErrorPage } from './error-page';

export function OfflinePage() {
  const t = useTranslations('errors.offline');
  const actions = (
    <>
      <Button icon="refresh-cw" onClick={() => window.location.reload()}>
        {t('retry')}
      </Button>
      <ButtonLink variant="secondary" href="/space/tickets">
        {t('tickets')}
      </ButtonLink>
    </>
  );
  return <ErrorPage title={t('title')} text={t('text')} actions={actions} />;
}
