'use client';

import { useQueryClient } from '@tanstack/react-query';
import { payments } from '@estrade/api/payments';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAct } from '@/kit/act';
import { browserApi } from '@/kit/browser-api';
import { Ask } from '@/ui/ask';
import { Field } from '@/ui/field';
import { Textarea } from '@/ui/input';
import { tell } from '@/ui/toast';
import type { PaymentRepair, PaymentReview } from './reviews';

interface AskRepairProps {
  review: PaymentReview;
  repair: PaymentRepair;
  onClose: () => void;
}

/** Settles a case of money; why is kept beside it for good. */
export function AskRepair({ review, repair, onClose }: AskRepairProps) {
  const t = useTranslations('payments.reviews');
  const [reason, setReason] = useState('');
  const { busy, refusal, run } = useAct();
  const queries = useQueryClient();
  async function settle() {
    const body = { repair, reason: reason.trim() };
    if (!(await run(() => browserApi(payments.repair, { params: { reviewId: review.id }, body })))) return;
    tell(t('done'));
    onClose();
    await queries.invalidateQueries({ queryKey: ['payments'] });
  }
  return (
    <Ask
      open
      onClose={onClose}
      title={t(`repair.${repair}.title`)}
      act={t(`repair.${repair}.item`)}
      danger={repair === 'refund'}
      disabled={reason.trim() === ''}
      busy={busy}
      refusal={refusal}
      onAct={() => void settle()}
    >
      <p>{t(`repair.${repair}.text`)}</p>
      <Field label={t('reason')} help={t('reasonHelp')} id="reason">
        <Textarea rows={2} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </Ask>
  );
}
