'use client';

import type { DeskOrder } from '@estrade/api/ticketing-desk';
import { useLocale, useTranslations } from 'next-intl';
import { formatMoney, formatMoment } from '@/kit/format';
import { Timeline } from '@/ui/disclosure';
import { Panel } from '@/ui/workspace';
import { useTimeZone } from 'next-intl';
import { stepsOf, type Step } from './steps';

/** What happened to the order, first to last. */
export function OrderHistory({ order }: { order: DeskOrder }) {
  const [t, locale, zone] = [useTranslations('desk.history'), useLocale(), useTimeZone() ?? 'UTC'];
  const title = (step: Step): string => {
    if (step.kind === 'refund')
      return t(`refund.${step.refund.state}`, { amount: formatMoney(step.refund.amount, locale, 'always') });
    return step.kind === 'entered' ? t('entered', { name: step.name }) : t(`step.${step.kind}`);
  };
  const text = (step: Step): string => {
    const at = formatMoment({ at: step.at, zone }, locale, 'numeric');
    if (step.kind !== 'refund') return at;
    return [at, t(`reason.${step.refund.reason}`), step.refund.note].filter(Boolean).join(' · ');
  };
  const items = stepsOf(order).map((step) => ({
    key: step.key,
    title: title(step),
    text: text(step),
    state: step.open ? ('now' as const) : ('done' as const),
  }));
  return (
    <Panel title={t('title')} pad>
      <Timeline items={items} />
    </Panel>
  );
}
