import type { ProgrammeLine } from '@estrade/api/events-shapes';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { formatMoney, formatMoment } from '@/kit/format';
import { asWritten } from '@/kit/zoned';
import { Badge } from '@/ui/badge';
import { ButtonLink } from '@/ui/button';
import { Panel, Row, RowIcon, Rows } from '@/ui/workspace';
import { fullnessOf, isNearlyFull } from './fullness';
import type { Today } from './read-today';
import { RequestRow } from './request-row';

/** Everything somebody here should do, the most pressing first. */
export function TodoPanel({ today, base }: { today: Today; base: string }) {
  const t = useTranslations('today');
  const rows = rowsOf(today, base);
  return (
    <Panel title={t('todo')} count={rows.length}>
      {rows.length === 0 ? <p className="pad muted">{t('nothing')}</p> : <Rows>{rows}</Rows>}
    </Panel>
  );
}

function rowsOf({ booked, orders, changes, coming, unsold, drafts, review }: Today, base: string): ReactNode[] {
  const full = coming.filter(({ inventory }) => isNearlyFull(fullnessOf(inventory)));
  return [
    ...booked.requests.map((request) => <RequestRow key={request.id} request={request} base={base} />),
    ...orders.map((order) => <OrderRow key={order.id} order={order} base={base} />),
    ...changes.map((event) => <ChangesRow key={event.id} event={event} base={base} />),
    ...full.map(({ event, inventory }) => (
      <FullRow key={event.id} event={event} left={fullnessOf(inventory).left} base={base} />
    )),
    ...unsold.map((event) => <UnsoldRow key={`${event.id} unsold`} event={event} base={base} />),
    ...drafts.map((event) => <DraftRow key={event.id} event={event} base={base} />),
    ...review.map((event) => <ReviewRow key={event.id} event={event} base={base} />),
  ];
}

interface EventRowProps {
  event: ProgrammeLine;
  base: string;
}

function OrderRow({ order, base }: { order: Today['orders'][number]; base: string }) {
  const [t, locale] = [useTranslations('today'), useLocale()];
  const href = `${base}/orders?search=${encodeURIComponent(order.number)}`;
  return (
    <Row
      lead={<RowIcon name="receipt-euro" tone="bad" />}
      title={t('order.title', { number: order.number })}
      href={href}
      badge={<Badge tone="bad">{t('order.badge')}</Badge>}
      meta={t('order.text', { name: order.buyer.name })}
      end={
        <>
          <b>{formatMoney(order.total, locale, 'always')}</b>
          <ButtonLink soft size="sm" variant="secondary" href={href}>
            {t('order.act')}
          </ButtonLink>
        </>
      }
    />
  );
}

function ChangesRow({ event, base }: EventRowProps) {
  const t = useTranslations('today');
  const href = `${base}/events/${event.id}`;
  return (
    <Row
      lead={<RowIcon name="circle-alert" tone="bad" />}
      title={event.title}
      href={href}
      badge={<Badge tone="bad">{t('changes.badge')}</Badge>}
      meta={event.reason ? t('quote', { reason: event.reason }) : t('changes.text')}
      end={
        <ButtonLink soft size="sm" href={href}>
          {t('changes.act')}
        </ButtonLink>
      }
    />
  );
}

function FullRow({ event, left, base }: EventRowProps & { left: number }) {
  const t = useTranslations('today');
  const href = `${base}/events/${event.id}/tickets`;
  return (
    <Row
      lead={<RowIcon name="tickets" tone="warm" />}
      title={event.title}
      href={href}
      badge={<Badge tone="warm">{left === 0 ? t('full.out') : t('full.left', { left })}</Badge>}
      meta={t('full.text')}
      end={
        <ButtonLink soft size="sm" variant="secondary" href={href}>
          {t('full.act')}
        </ButtonLink>
      }
    />
  );
}

function UnsoldRow({ event, base }: EventRowProps) {
  const t = useTranslations('today');
  const href = `${base}/events/${event.id}/tickets`;
  return (
    <Row
      lead={<RowIcon name="ticket" tone="warn" />}
      title={event.title}
      href={href}
      badge={<Badge tone="warn">{t('unsold.badge')}</Badge>}
      meta={t('unsold.text')}
      end={
        <ButtonLink soft size="sm" variant="secondary" href={href}>
          {t('unsold.act')}
        </ButtonLink>
      }
    />
  );
}

function DraftRow({ event, base }: EventRowProps) {
  const [t, locale] = [useTranslations('today'), useLocale()];
  const href = `${base}/events/${event.id}`;
  const when = event.next ? formatMoment(asWritten(event.next.startsAt), locale) : t('draft.noDate');
  return (
    <Row
      lead={<RowIcon name="pencil" />}
      title={event.title.trim() || t('draft.untitled')}
      href={href}
      badge={<Badge>{t('draft.badge')}</Badge>}
      meta={when}
      end={
        <ButtonLink soft size="sm" variant="quiet" href={href}>
          {t('draft.act')}
        </ButtonLink>
      }
    />
  );
}

function ReviewRow({ event, base }: EventRowProps) {
  const t = useTranslations('today');
  return (
    <Row
      lead={<RowIcon name="hourglass" tone="warn" />}
      title={event.title}
      href={`${base}/events/${event.id}`}
      badge={<Badge tone="warn">{t('review.badge')}</Badge>}
      meta={t('review.text')}
    />
  );
}
