'use client';

import type { EventDate } from '@estrade/api/events-shapes';
import { useLocale, useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { formatDay, formatMoney, formatTime } from '@/kit/format';
import { Button } from '@/ui/button';
import { Sum } from '@/ui/disclosure';
import { Notice } from '@/ui/feedback';
import { ClosedSale } from './closed-sale';
import { SaleWords } from './dates';
import { usePlaceName, useZoneNote } from './moment';
import { usePurchase } from './purchase';
import { isBuyable } from './sale';
import { TypeRow } from './type-row';

/** The purchase: what is sold for the chosen date, how many, what it costs. Stays in sight on a desk. */
export function BuyBox({ homeZone }: { homeZone: string }) {
  const t = useTranslations('event-page.buy');
  const { date, standing } = usePurchase();
  return (
    <aside className="buy-box" aria-labelledby="places" id="buy">
      <div className="card card-lg">
        <h2 className="h3 first-up" id="places">
          {date ? <DateTitle date={date} /> : t('title')}
        </h2>
        {date && <DateLine date={date} homeZone={homeZone} />}
        {date && isBuyable(standing(date).sale) ? <Shelf /> : <ClosedSale />}
      </div>
    </aside>
  );
}

function DateTitle({ date }: { date: EventDate }) {
  const locale = useLocale();
  const day = formatDay({ at: date.startInstant, zone: date.zone }, locale, 'long');
  return date.place?.city ? `${date.place.city}, ${day}` : day;
}

function DateLine({ date, homeZone }: { date: EventDate; homeZone: string }) {
  const [t, locale] = [useTranslations('event-page.buy'), useLocale()];
  const [placeName, zoneNote] = [usePlaceName(), useZoneNote(homeZone)];
  const doors = date.doorsAt && t('doors', { time: date.doorsAt.slice(11, 16) });
  const time = [formatTime({ at: date.startInstant, zone: date.zone }, locale), zoneNote(date), doors]
    .filter(Boolean)
    .join(', ');
  return (
    <p className="muted small">
      {time} · {placeName(date)}
    </p>
  );
}

function Shelf() {
  const t = useTranslations('event-page.buy');
  const { sold, offer, total, hold } = usePurchase();
  function submit(event: FormEvent) {
    event.preventDefault();
    if (total.count > 0) void hold();
  }
  return (
    <form onSubmit={submit}>
      <Left />
      <div className="mt-3">
        {sold.map((one) => (
          <TypeRow key={one.type.id} sold={one} />
        ))}
      </div>
      {offer.maxPerOrder !== null && <p className="small faint">{t('perOrder', { count: offer.maxPerOrder })}</p>}
      {total.total > 0 && <Costs />}
      <Keep />
    </form>
  );
}

/** « Dernières places », when it helps to decide. */
function Left() {
  const { date, standing } = usePurchase();
  const left = date && standing(date);
  if (!left || left.sale === 'many') return null;
  return (
    <p className="mt-3">
      <SaleWords standing={left} />
    </p>
  );
}

function Costs() {
  const [t, locale] = [useTranslations('event-page.buy'), useLocale()];
  const { offer, total } = usePurchase();
  const money = (amount: number) => formatMoney({ amount, currency: offer.currency }, locale, 'always');
  const lines = [
    { label: t('places', { count: total.count }), value: money(total.tickets) },
    ...(total.fee > 0 ? [{ label: t('serviceFee'), value: money(total.fee) }] : []),
  ];
  return (
    <div className="mt-2" aria-live="polite">
      <Sum lines={lines} total={{ label: t('total'), value: money(total.total) }} />
    </div>
  );
}

/** The act, why it was refused, and what happens to the places then. */
function Keep() {
  const t = useTranslations('event-page.buy');
  const { sold, total, busy, refusal, offer } = usePurchase();
  const isFree = sold.every(({ type }) => type.price.amount === 0);
  const { returnableUntilHours: hours } = offer;
  const returned = hours === null ? t('returnNever') : t('returnUntil', { hours });
  return (
    <>
      {refusal && (
        <div className="mt-4">
          <Notice tone="bad" alert>
            {refusal}
          </Notice>
        </div>
      )}
      <Button type="submit" size="lg" block className="mt-4" busy={busy} disabled={total.count === 0}>
        {t(isFree ? 'keepFree' : 'keep', { count: total.count })}
      </Button>
      <p className="small faint text-center mt-3">{t(isFree ? 'heldFree' : 'held')}</p>
      <p className="small faint text-center mt-1">{isFree ? t('returnFree') : returned}</p>
    </>
  );
}
