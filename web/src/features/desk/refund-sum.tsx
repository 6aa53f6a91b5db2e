'use client';

import type { RefundPreview } from '@estrade/api/ticketing-desk';
import { useTranslations } from 'next-intl';
import { Amount } from '@/ui/amount';
import { Sum } from '@/ui/disclosure';

/** What moves, before it does: to the buyer, and out of the organization's balance. */
export function RefundSum({ preview, name }: { preview: RefundPreview; name: string }) {
  const t = useTranslations('desk.refund');
  const { amount, fee, fromOrganization } = preview;
  return (
    <Sum
      lines={[
        { label: t('toBuyer', { name }), value: <Amount of={amount} /> },
        ...(fee.amount > 0 ? [{ label: t('ofWhichFee'), value: <Amount of={fee} />, sub: true }] : []),
      ]}
      total={{ label: t('fromYou'), value: <Amount of={fromOrganization} /> }}
    />
  );
}
