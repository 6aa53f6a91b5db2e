'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { formatMoment } from '@/kit/format';
import { Notice } from '@/ui/feedback';
import { usePurchase } from './purchase';
import { isBuyable, type DateSale } from './sale';

/** Why nothing can be bought for this date, and what comes next. */
export function ClosedSale() {
  const { date, standing } = usePurchase();
  const sale = date ? standing(date).sale : 'none';
  return <div className="mt-4">{notices[sale]?.() ?? <NoTickets />}</div>;
}

const notices: Partial<Record<DateSale, () => ReactNode>> = {
  sold_out: () => <SoldOut />,
  not_yet: () => <NotYet />,
  paused: () => <Told title="pausedTitle" text="paused" />,
  ended: () => <Told title="endedTitle" text="ended" />,
  past: () => <Told title="overTitle" text="over" />,
  cancelled: () => <Cancelled />,
  postponed: () => <Told tone="warn" title="postponedTitle" text="postponed" />,
};

function SoldOut() {
  const t = useTranslations('event-page.state');
  const { event, standing } = usePurchase();
  const others = event.dates.some((date) => isBuyable(standing(date).sale));
  return (
    <Notice icon="ticket" title={t('soldOutTitle')}>
      {others ? t('dateSoldOut') : t('soldOut')}
    </Notice>
  );
}

function NotYet() {
  const [t, locale] = [useTranslations('event-page.state'), useLocale()];
  const { sold, offer, date } = usePurchase();
  const openings = sold.flatMap(({ type }) => type.salesOpenAt ?? []).toSorted();
  const opensAt = openings[0] ?? offer.opensAt;
  const title =
    opensAt && date
      ? t('notYetTitle', { when: formatMoment({ at: opensAt, zone: date.zone }, locale) })
      : t('notYetSoon');
  return (
    <Notice tone="accent" icon="calendar-clock" title={title}>
      {t('notYet')}
    </Notice>
  );
}

function Cancelled() {
  const t = useTranslations('event-page.state');
  const { event } = usePurchase();
  const whole = event.status === 'cancelled';
  return (
    <Notice tone="bad" icon="calendar-x" title={whole ? t('cancelledTitle') : t('dateCancelled')}>
      {t('cancelled')}
    </Notice>
  );
}

function NoTickets() {
  return <Told title="noneTitle" text="none" />;
}

type Key =
  | 'pausedTitle'
  | 'paused'
  | 'endedTitle'
  | 'ended'
  | 'overTitle'
  | 'over'
  | 'postponedTitle'
  | 'postponed'
  | 'noneTitle'
  | 'none';

function Told({ tone, title, text }: { tone?: 'warn'; title: Key; text: Key }) {
  const t = useTranslations('event-page.state');
  return (
    <Notice tone={tone} title={t(title)}>
      {t(text)}
    </Notice>
  );
}
