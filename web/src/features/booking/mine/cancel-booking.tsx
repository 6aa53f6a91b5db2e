'use client';

import { bookings } from '@estrade/api/bookings';
import type { MyBookingDetail } from '@estrade/api/bookings-shapes';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAct } from '@/kit/act';
import { browserApi } from '@/kit/browser-api';
import { formatPercent } from '@/kit/format';
import { Ask } from '@/ui/ask';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { Textarea } from '@/ui/input';
import { tell } from '@/ui/toast';
import { useWhen } from '../when';
import { shareBack } from './booking-state';

type Cancelled = Pick<
  MyBookingDetail,
  'id' | 'state' | 'title' | 'startsAt' | 'endsAt' | 'zone' | 'now' | 'organization' | 'terms'
>;

/** Calls a booking off, after saying what that costs. */
export function CancelBooking({ booking }: { booking: Cancelled }) {
  const [t, router, when] = [useTranslations('booking.cancel'), useRouter(), useWhen()];
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { busy, refusal, run } = useAct();
  const { id: bookingId, title } = booking;

  async function cancel() {
    const body = { status: 'cancelled' as const, ...(reason.trim() && { reason: reason.trim() }) };
    const done = await run(() => browserApi(bookings.changeStatus, { params: { bookingId }, body }));
    if (!done) return;
    setOpen(false);
    tell(t('done'));
    router.refresh();
  }

  return (
    <>
      <Button variant="danger-quiet" icon="calendar-x" onClick={() => setOpen(true)}>
        {t('act')}
      </Button>
      <Ask
        open={open}
        onClose={() => setOpen(false)}
        title={t('title')}
        act={t('confirm')}
        keep={t('keep')}
        danger
        busy={busy}
        refusal={refusal}
        onAct={() => void cancel()}
      >
        <p>{t('what', { title, when: when(booking) })}</p>
        <p>
          <b>{useCost(booking)}</b>
        </p>
        <Field label={t('reason', { name: booking.organization.name })} optional>
          <Textarea rows={3} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
        </Field>
      </Ask>
    </>
  );
}

/** What it costs to call it off now, by the rule that was agreed to. */
function useCost({ state, terms: { price, cancellation }, startsAt, now }: Cancelled): string {
  const [t, locale] = [useTranslations('booking.cancel.cost'), useLocale()];
  if (state === 'requested') return t('notAnswered');
  if (price?.amount === 0) return t('free');
  const share = shareBack(cancellation, startsAt, now);
  if (share === 0) return t('nothing');
  return share === 10_000 ? t('everything') : t('part', { share: formatPercent(share / 10_000, locale) });
}
