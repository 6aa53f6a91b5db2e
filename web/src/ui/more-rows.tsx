'use client';

import { useTranslations } from 'next-intl';
import { Button } from './button';

/** The next rows of a list that grows. Nothing when all are there. */
export function MoreRows({ more, loading }: { more: (() => void) | null; loading: boolean }) {
  const t = useTranslations('ui');
  if (!more) return null;
  return (
    <div className="load-more">
      <Button variant="secondary" busy={loading} onClick={more}>
        {t('loadMore')}
      </Button>
    </div>
  );
}
