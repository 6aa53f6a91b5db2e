import { urlOf } from '@estrade/api/client';
import { events } from '@estrade/api/events';
import type { Event, EventDate, Place } from '@estrade/api/events-shapes';
import type { Offer } from '@estrade/api/ticketing-offer';
import { useLocale, useTranslations } from 'next-intl';
import { formatDay, formatMoney, formatTime } from '@/kit/format';
import { Anchor } from '@/kit/i18n/anchor';
import { FreeFood } from '@/ui/badge';
import { ButtonLink } from '@/ui/button';
import { Icon } from '@/ui/icon';
import type { IconName } from '@/ui/icon-names';
import { isBuyable, standingOf } from './sale';
import { ShareButton } from './share-button';
import { Img } from '@/ui/img';
import { DrawnPoster } from '@/ui/poster';

/** Poster, title, and the three facts one decides by. */
export function EventHead({ event, offer }: { event: Event; offer: Offer }) {
  const [t, locale] = [useTranslations('event-page'), useLocale()];
  const buyable = event.dates.some((date) => isBuyable(standingOf(date, event, offer).sale));
  return (
    <div className="event-top">
      <Poster event={event} />
      <div className="stack">
        <div>
          <p className="eyebrow">
            <Anchor href={`/organizations/${event.organizer.handle}`}>{event.organizer.name}</Anchor>
          </p>
          <h1>{event.title}</h1>
        </div>
        {event.summary && <p className="lead event-summary">{event.summary}</p>}
        <dl className="facts event-facts">
          <WhenFact event={event} />
          <WhereFact event={event} />
          <PriceFact offer={offer} />
        </dl>
        {event.freeFood && (
          <p>
            <FreeFood size="lg" />
          </p>
        )}
        <div className="cluster">
          {buyable && (
            <ButtonLink size="lg" className="only-desk" href={event.dates.length > 1 ? '#dates' : '#buy'}>
              {t(event.dates.length > 1 ? 'chooseDate' : 'choosePlaces')}
            </ButtonLink>
          )}
          <ButtonLink
            variant="secondary"
            icon="calendar-plus"
            href={urlOf(events.calendar, { params: { slug: event.slug }, query: { locale } })}
          >
            {t('addToCalendar')}
          </ButtonLink>
          <ShareButton title={event.title} />
        </div>
      </div>
    </div>
  );
}

/** The picture in its own shape, standing on its line. */
function Poster({ event: { picture, title } }: { event: Event }) {
  const t = useTranslations('event-page');
  if (!picture)
    return (
      <div className="poster-wrap">
        <DrawnPoster title={title} />
      </div>
    );
  const { src, width, height, alt, blur } = picture;
  return (
    <div className={width > height ? 'poster-wrap is-wide' : 'poster-wrap'}>
      <Img
        className="poster"
        src={src['640']}
        srcSet={`${src['320']} 320w, ${src['640']} 640w, ${src['1280']} 1280w`}
        sizes="(min-width: 960px) 320px, 240px"
        width={width}
        height={height}
        alt={alt || t('poster', { title })}
        fetchPriority="high"
        style={{
          aspectRatio: `${width} / ${height}`, // its place is kept while it comes
          ...(blur && { backgroundImage: `url("${blur}")`, backgroundSize: 'cover' }),
        }}
      />
    </div>
  );
}

function WhenFact({ event }: { event: Event }) {
  const [t, locale] = [useTranslations('event-page.facts'), useLocale()];
  const coming = event.dates.filter(({ phase }) => phase !== 'past');
  const dates = coming.length > 0 ? coming : event.dates;
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return null;
  if (dates.length === 1) return <OneDayFact date={first} />;
  const cities = new Set(dates.flatMap(({ place }) => place?.city ?? [])).size;
  const day = ({ startInstant: at, zone }: EventDate) => formatDay({ at, zone }, locale);
  return (
    <Fact
      icon="calendar-days"
      title={cities > 1 ? t('datesCities', { count: dates.length, cities }) : t('dates', { count: dates.length })}
      text={t('between', { from: day(first), to: day(last) })}
    />
  );
}

function OneDayFact({ date: { startInstant, endInstant, endsAt, doorsAt, zone } }: { date: EventDate }) {
  const [t, locale] = [useTranslations('event-page.facts'), useLocale()];
  const start = { at: startInstant, zone };
  const details = [
    formatTime(start, locale),
    doorsAt && t('doors', { time: doorsAt.slice(11, 16) }),
    endsAt && t('until', { time: formatTime({ at: endInstant, zone }, locale) }),
  ];
  return (
    <Fact icon="calendar-days" title={formatDay(start, locale, 'long')} text={details.filter(Boolean).join(', ')} />
  );
}

const namedCities = 3;

function WhereFact({ event: { dates, next } }: { event: Event }) {
  const t = useTranslations('event-page.facts');
  const cities = [...new Set(dates.flatMap(({ place }) => place?.city ?? []))];
  if (cities.length > 1) {
    const [named, others] = [cities.slice(0, namedCities), cities.slice(namedCities)];
    return <Fact icon="map-pin" title={named.join(', ')} text={others.join(', ')} />;
  }
  if (next?.place) return <PlaceFact place={next.place} />;
  return next?.online ? <Fact icon="video" title={t('online')} text={t('onlineHelp')} /> : null;
}

function PlaceFact({ place: { name, address, city } }: { place: Place }) {
  return <Fact icon="map-pin" title={name ?? city ?? ''} text={[address, city].filter(Boolean).join(', ')} />;
}

function PriceFact({ offer }: { offer: Offer }) {
  const [t, locale] = [useTranslations('event-page.facts'), useLocale()];
  const [cheapest] = offer.ticketTypes.toSorted((a, b) => a.price.amount - b.price.amount);
  if (!cheapest) return <Fact icon="ticket" title={t('noTickets')} text="" />;
  if (cheapest.price.amount === 0) return <Fact icon="ticket" title={t('free')} text={t('onRegistration')} />;
  const fee = cheapest.fee.amount > 0 ? t('feeOnTop', { fee: formatMoney(cheapest.fee, locale) }) : t('feeIncluded');
  return <Fact icon="ticket" title={t('from', { price: formatMoney(cheapest.price, locale) })} text={fee} />;
}

function Fact({ icon, title, text }: { icon: IconName; title: string; text: string }) {
  return (
    <div>
      <Icon name={icon} />
      <dt className="first-up">{title}</dt>
      {text && <dd>{text}</dd>}
    </div>
  );
}
