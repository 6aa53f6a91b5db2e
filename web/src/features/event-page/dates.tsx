'use client';

import type { EventDate } from '@estrade/api/events-shapes';
import { useLocale, useTranslations } from 'next-intl';
import { Badge, type Tone } from '@/ui/badge';
import { dateParts, formatDay, formatMoment, formatTime } from '@/kit/format';
import { usePlaceName, useZoneNote } from './moment';
import { usePurchase } from './purchase';
import type { DateSale, Standing } from './sale';

const shown = 8;

/** Every date of the event as one choice: a tour over cities and zones, or a season in one hall. */
export function Dates({ homeZone }: { homeZone: string }) {
  const t = useTranslations('event-page.dates');
  const { event, standing, date: chosen } = usePurchase();
  const [past, coming] = [
    event.dates.filter((date) => standing(date).sale === 'past'),
    event.dates.filter((date) => standing(date).sale !== 'past'),
  ];
  const row = (date: EventDate) => <DateRow key={date.id} date={date} standing={standing(date)} homeZone={homeZone} />;
  const late = coming.findIndex(({ id }) => id === chosen?.id) >= shown;
  return (
    <section aria-labelledby="dates" className="event-dates">
      <div className="head mb-3">
        <h2 id="dates">{t('title')}</h2>
        {new Set(event.dates.map(({ zone }) => zone)).size > 1 && <span className="small faint">{t('localTime')}</span>}
      </div>
      <div role="radiogroup" aria-labelledby="dates">
        <ul className="dates">{coming.slice(0, shown).map(row)}</ul>
        {coming.length > shown && (
          <details className="more-dates" open={late || undefined}>
            <summary className="link">{t('more', { count: coming.length - shown })}</summary>
            <ul className="dates">{coming.slice(shown).map(row)}</ul>
          </details>
        )}
      </div>
      {past.length > 0 && coming.length > 0 && (
        <details className="more-dates">
          <summary className="link">{t('past', { count: past.length })}</summary>
          <ul className="dates">{past.map(row)}</ul>
        </details>
      )}
    </section>
  );
}

interface DateRowProps {
  date: EventDate;
  standing: Standing;
  homeZone: string;
}

function DateRow({ date, standing, homeZone }: DateRowProps) {
  const locale = useLocale();
  const { event, date: chosen, choose } = usePurchase();
  const [placeName, zoneNote] = [usePlaceName(), useZoneNote(homeZone)];
  const moment = { at: date.startInstant, zone: date.zone };
  const { day, month } = dateParts(moment, locale);
  const onTour = new Set(event.dates.map(({ place }) => place?.city)).size > 1;
  const title = onTour ? (date.place?.city ?? placeName(date)) : formatDay(moment, locale, 'long');
  const sub = [placeName(date), formatTime(moment, locale), zoneNote(date)].filter(Boolean).join(', ');
  // A date that is not sold now can still be chosen, to read why; one that is over or called off cannot.
  const closed = standing.sale === 'past' || standing.sale === 'cancelled';
  return (
    <li className="date-row">
      <input
        type="radio"
        name="date"
        value={date.id}
        checked={chosen?.id === date.id}
        disabled={closed}
        onChange={() => choose(date.id)}
        aria-label={[title, formatMoment(moment, locale), sub].join(', ')}
        aria-describedby={`sale-${date.id}`}
      />
      <span className="day" aria-hidden="true">
        <b>{day}</b>
        {month}
      </span>
      <span aria-hidden="true">
        <span className="strong block first-up">{title}</span>
        <span className="small muted">{sub}</span>
      </span>
      <span className="small num date-sale" id={`sale-${date.id}`}>
        <SaleWords standing={standing} />
      </span>
    </li>
  );
}

const tones: Partial<Record<DateSale, Tone>> = {
  few: 'warm',
  last: 'warm',
  sold_out: 'neutral',
  cancelled: 'bad',
  postponed: 'warn',
  not_yet: 'accent',
  paused: 'neutral',
  ended: 'neutral',
};

/** « Il reste 12 places », « Complet ». */
export function SaleWords({ standing: { sale, left } }: { standing: Standing }) {
  const t = useTranslations('event-page');
  const words = sale === 'last' ? t('sale.last', { count: left ?? 0 }) : t(`sale.${sale}`);
  const tone = tones[sale];
  return tone ? <Badge tone={tone}>{words}</Badge> : <span className="muted">{words}</span>;
}
