import type { Event, EventDate } from '@estrade/api/events-shapes';
import type { VatLine } from '@estrade/api/ticketing-orders';
import { useLocale, useTranslations } from 'next-intl';
import type { z } from 'zod';
import { formatMoment, formatMoney, formatPercent } from '@/kit/format';
import { Card } from '@/ui/card';
import { Sum } from '@/ui/disclosure';
import { Icon } from '@/ui/icon';
import { Poster } from '@/ui/poster';
import type { HeldBasket } from './use-hold';
import { placesOf } from './seats';

/** What is bought and what it costs, fee and VAT itemised: a card on a desk. */
export function Recap({ basket }: { basket: HeldBasket }) {
  const t = useTranslations('checkout.recap');
  const { event, hold } = basket;
  return (
    <aside className="sticky" aria-labelledby="recap">
      <Card size="lg" className="only-desk">
        <h2 className="visually-hidden" id="recap">
          {t('title')}
        </h2>
        {event && <WhatAndWhen event={event} dateIds={hold.lines.map(({ dateId }) => dateId)} />}
        <Costs basket={basket} />
      </Card>
      <SalePromise basket={basket} />
    </aside>
  );
}

/** The same folded into one line, on a phone. */
export function RecapLine({ basket }: { basket: HeldBasket }) {
  const [t, locale] = [useTranslations('checkout.recap'), useLocale()];
  const { event, hold } = basket;
  const { total } = hold.price;
  const dateIds = hold.lines.map(({ dateId }) => dateId);
  return (
    <details className="recap only-phone">
      <summary>
        <span>{t('short', { event: event?.title ?? '', count: placesOf(hold) })}</span>
        <span className="num nowrap">
          {total.amount === 0 ? t('free') : formatMoney(total, locale, 'always')} <Icon name="chevron-down" size="sm" />
        </span>
      </summary>
      <div className="recap-body">
        {event && <WhatAndWhen event={event} dateIds={dateIds} />}
        <Costs basket={basket} />
      </div>
    </details>
  );
}

function WhatAndWhen({ event, dateIds }: { event: Event; dateIds: readonly string[] }) {
  const dates = event.dates.filter(({ id }) => dateIds.includes(id));
  return (
    <>
      <div className="ticket-top">
        <Poster src={event.picture?.src['320']} title={event.title} />
        <div>
          <p className="strong">{event.title}</p>
          {dates[0] && <WhenAndWhere date={dates[0]} more={dates.length - 1} />}
        </div>
      </div>
      <hr className="rule my-5" />
    </>
  );
}

function WhenAndWhere({ date, more }: { date: EventDate; more: number }) {
  const [t, locale] = [useTranslations('checkout.recap'), useLocale()];
  const { startInstant: at, zone, place, online } = date;
  const where = [place?.name, place?.city].filter(Boolean).join(', ');
  return (
    <p className="small muted">
      {formatMoment({ at, zone }, locale, 'long')}
      {more > 0 && <> {t('moreDates', { count: more })}</>}
      <br />
      {where || (online && t('online'))}
    </p>
  );
}

function Costs({ basket: { hold } }: { basket: HeldBasket }) {
  const [t, locale] = [useTranslations('checkout.recap'), useLocale()];
  const { lines, price } = hold;
  const euros = (money: typeof price.total) => formatMoney(money, locale, 'always');
  const bought = lines.map(({ quantity, typeName, unitPrice, amount }) => ({
    label: (
      <>
        {t('line', { quantity, name: typeName })}
        {quantity > 1 && unitPrice.amount > 0 && (
          <span className="faint"> {t('each', { price: euros(unitPrice) })}</span>
        )}
      </>
    ),
    value: amount.amount === 0 ? t('free') : euros(amount),
  }));
  const fee = price.fee.amount > 0 ? [{ label: t('fee'), value: euros(price.fee) }] : [];
  return (
    <div className="recap-costs">
      <Sum
        lines={[...bought, ...fee]}
        total={{ label: t('total'), value: price.total.amount === 0 ? t('free') : euros(price.total) }}
      />
      <VatLines vat={price.vat} />
    </div>
  );
}

function VatLines({ vat }: { vat: readonly z.infer<typeof VatLine>[] }) {
  const [t, locale] = [useTranslations('checkout.recap'), useLocale()];
  const taxed = vat.filter((line) => line.vat.amount > 0);
  if (taxed.length === 0) return null;
  return (
    <dl className="sum mt-2">
      {taxed.map(({ seller, rateBp, vat: tax }) => (
        <div className="sub" key={`${seller} ${rateBp}`}>
          <dt>
            {t(seller === 'organizer' ? 'vatTickets' : 'vatFee', { rate: formatPercent(rateBp / 10_000, locale) })}
          </dt>
          <dd>{formatMoney(tax, locale, 'always')}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Who sells, and what happens when plans change: said before paying. */
function SalePromise({ basket: { event, offer, hold } }: { basket: HeldBasket }) {
  const t = useTranslations('checkout.recap');
  const hours = offer?.returnableUntilHours ?? null;
  const refund =
    hold.price.total.amount === 0
      ? t('refund.free')
      : hours === null
        ? t('refund.never')
        : t('refund.until', { hours });
  return (
    <p className="small muted mt-4 flex items-start gap-2">
      <Icon name="shield-check" />
      <span>
        {event && t('soldBy', { organizer: event.organizer.name })} {refund}
      </span>
    </p>
  );
}
