'use client';

import { useQuery } from '@tanstack/react-query';
import { ticketing } from '@estrade/api/ticketing';
import type { DeskOrder } from '@estrade/api/ticketing-desk';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '@/kit/browser-api';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/feedback';
import { Panel } from '@/ui/workspace';
import { OrderBadge } from './order-badge';
import { OrderHistory } from './order-history';
import { OrderMoney } from './order-money';
import { mayRefund } from './order-state';
import { OrderTickets } from './order-tickets';
import { RefundOrder } from './refund-order';
import { ResendLetter } from './resend-letter';

/** One order: who, what, how much, what happened since, and what can be done about it. */
export function OrderView({ first }: { first: DeskOrder }) {
  const t = useTranslations('desk');
  const [refunding, setRefunding] = useState(false);
  const params = { eventId: first.eventId, orderId: first.id };
  const { data: order } = useQuery({
    queryKey: ['desk', 'order', first.id],
    queryFn: () => browserApi(ticketing.eventOrder, { params }),
    initialData: first,
  });
  return (
    <div className="stack gap-6">
      <div className="between flex-wrap">
        <OrderBadge order={order} />
        <div className="cluster">
          <ResendLetter order={order} />
          {mayRefund(order) && (
            <Button variant="danger-quiet" size="sm" icon="undo-2" onClick={() => setRefunding(true)}>
              {t('refund.open')}
            </Button>
          )}
        </div>
      </div>
      {order.reviewReason && (
        <Notice tone="warn" title={t(`review.${order.reviewReason}.title`)}>
          {t(`review.${order.reviewReason}.text`)}
        </Notice>
      )}
      <div className="split">
        <div className="stack gap-6">
          <OrderTickets order={order} />
          <OrderHistory order={order} />
        </div>
        <div className="stack gap-6">
          <Panel title={t('buyer')} pad>
            <p className="strong">{order.buyer.name}</p>
            <p>
              <a className="link" href={`mailto:${order.buyer.email}`}>
                {order.buyer.email}
              </a>
            </p>
            {order.buyer.phone && <p className="num">{order.buyer.phone}</p>}
            <p className="small muted">{t(`writtenIn.${order.buyer.locale}`)}</p>
          </Panel>
          <OrderMoney order={order} />
        </div>
      </div>
      {refunding && <RefundOrder order={order} onClose={() => setRefunding(false)} />}
    </div>
  );
}
