'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/ui/button';

export function PrintButton() {
  const t = useTranslations('orders.acts');
  return (
    <Button variant="secondary" icon="printer" className="only-desk" onClick={() => window.print()}>
      {t('print')}
    </Button>
  );
}
