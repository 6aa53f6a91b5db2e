import { useLocale, useTranslations } from 'next-intl';
import { formatMoney } from '@/kit/format';
import { ButtonLink } from '@/ui/button';
import { Row, RowIcon } from '@/ui/workspace';
import type { OrderSummary } from './shapes';

/** An order that waits for its payment. */
export function DueOrder({ order }: { order: OrderSummary }) {
  const [t, locale] = [useTranslations('orders.due'), useLocale()];
  const { secret, event, quantity, total } = order;
  const href = `/orders/${secret}`;
  return (
    <Row
      lead={<RowIcon name="credit-card" tone="warm" />}
      title={t('title', { event: event.title })}
      href={href}
      meta={t('meta', { quantity, total: formatMoney(total, locale, 'always') })}
      end={
        <ButtonLink size="sm" href={href}>
          {t('act')}
        </ButtonLink>
      }
    />
  );
}
