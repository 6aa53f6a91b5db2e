import type { DeskOrderRow } from '@estrade/api/ticketing-desk';
import { useTranslations } from 'next-intl';
import { Badge } from '@/ui/badge';
import { toneOf } from './order-state';

/** How an order stands, and whether somebody has to look at it. */
export function OrderBadge({ order }: { order: Pick<DeskOrderRow, 'state' | 'underReview' | 'source'> }) {
  const t = useTranslations('desk');
  return (
    <span className="cluster gap-1">
      <Badge tone={toneOf(order.state)}>{t(`state.${order.state}`)}</Badge>
      {order.underReview && (
        <Badge tone="warn" icon="triangle-alert">
          {t('underReview')}
        </Badge>
      )}
      {order.source === 'invitation' && <Badge tone="accent">{t('invitation')}</Badge>}
    </span>
  );
}
