'use client';

import { payments } from '@estrade/api/payments';
import type { Repair, Review } from '@estrade/api/payments-parts';
import type { z } from 'zod';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '@/kit/browser-api';
import { useFilters } from '@/kit/filters';
import { SoftLink } from '@/kit/i18n/soft-link';
import { usePages, type Page } from '@/kit/pages';
import { Amount } from '@/ui/amount';
import { Button } from '@/ui/button';
import { Chip } from '@/ui/chip';
import { Empty } from '@/ui/feedback';
import { Moment } from '@/ui/moment';
import { MoreRows } from '@/ui/more-rows';
import { Row, RowIcon, Rows } from '@/ui/workspace';
import { AskRepair } from './ask-repair';

export type PaymentReview = z.infer<typeof Review>;
export type PaymentRepair = z.infer<typeof Repair>;

interface ReviewsProps {
  state: 'open' | 'resolved';
  first: Page<PaymentReview>;
}

/** Money that only a person can settle, oldest trouble first in mind: what happened, how much, what may be done. */
export function Reviews({ state, first }: ReviewsProps) {
  const t = useTranslations('payments.reviews');
  const { set } = useFilters();
  const [asked, setAsked] = useState<{ review: PaymentReview; repair: PaymentRepair } | null>(null);
  const { items, more, loading } = usePages(['payments', 'reviews', state], first, (after) =>
    browserApi(payments.reviews, { query: { state, after } }),
  );
  return (
    <div className="stack gap-4">
      <div className="chips" role="group" aria-label={t('which')}>
        {(['open', 'resolved'] as const).map((one) => (
          <Chip key={one} pressed={one === state} onClick={() => set('state', one === 'open' ? '' : one)}>
            {t(`state.${one}`)}
          </Chip>
        ))}
      </div>
      {items.length === 0 ? (
        <Empty title={t(`empty.${state}`)}>{t('emptyText')}</Empty>
      ) : (
        <div className="panel">
          <Rows>
            {items.map((review) => (
              <ReviewRow key={review.id} review={review} onAsk={(repair) => setAsked({ review, repair })} />
            ))}
          </Rows>
        </div>
      )}
      <MoreRows more={more} loading={loading} />
      {asked && <AskRepair {...asked} onClose={() => setAsked(null)} />}
    </div>
  );
}

function ReviewRow({ review, onAsk }: { review: PaymentReview; onAsk: (repair: PaymentRepair) => void }) {
  const t = useTranslations('payments.reviews');
  const { kind, state, amount, openedAt, paymentId, providerRef, resolution, repairs } = review;
  return (
    <Row
      lead={<RowIcon name={state === 'open' ? 'triangle-alert' : 'check'} tone={state === 'open' ? 'warn' : 'good'} />}
      title={t(`kind.${kind}`)}
      badge={<Amount of={amount} />}
      meta={
        <>
          {t(`why.${kind}`)} <Moment at={openedAt} form="numeric" /> · <span className="num">{providerRef}</span>
          {paymentId && (
            <>
              {' · '}
              <SoftLink className="link" href={`/admin/payments/${paymentId}`}>
                {t('payment')}
              </SoftLink>
            </>
          )}
          {resolution && (
            <span className="block">
              {t(`repair.${resolution.repair}.item`)} : {resolution.reason}
            </span>
          )}
        </>
      }
      end={
        state === 'open' &&
        repairs.map((repair) => (
          <Button
            key={repair}
            size="sm"
            variant={repair === 'dismiss' ? 'quiet' : 'secondary'}
            onClick={() => onAsk(repair)}
          >
            {t(`repair.${repair}.item`)}
          </Button>
        ))
      }
    />
  );
}
