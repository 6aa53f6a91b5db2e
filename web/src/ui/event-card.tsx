import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Anchor } from '@/kit/i18n/anchor';
import { FreeFood } from './badge';
import { Poster } from './poster';

/** What, when, where, how much: the same order everywhere. Texts come formatted (kit/format.ts), so the card knows no domain. */
export interface EventCardProps {
  href: string;
  title: string;
  when: string;
  where: string;
  /** 320 pixels wide. */
  poster: string | null;
  /** 640 pixels wide. */
  posterLarge?: string | null;
  /** Among the first things people see. */
  first?: boolean;
  /** « à partir de 8 € », « Gratuit ». */
  price: ReactNode;
  /** « Il reste 12 places », « Dernières places ». */
  left?: string;
  /** « Complet, liste d’attente ouverte »: replaces the price and greys the poster. */
  out?: string;
  freeFood?: boolean;
  /** Level of the title in the page. */
  as?: 'h2' | 'h3';
}

/** A poster standing on its line, then the caption. */
export function EventCard({ as: Title = 'h3', ...event }: EventCardProps) {
  return (
    <article className={event.out ? 'event is-out' : 'event'}>
      <div className="poster-wrap">
        <Poster
          src={event.poster}
          large={event.posterLarge}
          sizes="(min-width: 720px) 224px, calc((100vw - 48px) / 2)"
          first={event.first}
          title={event.title}
        />
      </div>
      <p className="event-when">{event.when}</p>
      <Title className="event-title">
        <Anchor className="cover" href={event.href}>
          {event.title}
        </Anchor>
      </Title>
      <p className="event-where">{event.where}</p>
      <PriceLine {...event} />
    </article>
  );
}

/** The same event on one line: list, agenda, beside a map. `end` stands on the right of a wide screen. */
export function EventRow({ as: Title = 'h3', end, ...event }: EventCardProps & { end?: ReactNode }) {
  return (
    <article className={event.out ? 'event-row event is-out' : 'event-row event'}>
      <div className="poster-wrap">
        <Poster src={event.poster} large={event.posterLarge} first={event.first} title={event.title} />
      </div>
      <div>
        <p className="event-when">{event.when}</p>
        <Title className="event-title">
          <Anchor className="cover" href={event.href}>
            {event.title}
          </Anchor>
        </Title>
        <p className="event-where">{event.where}</p>
        <PriceLine {...event} />
      </div>
      {end}
    </article>
  );
}

/** The wide card of « Ce soir ». */
export function WideEventCard({ as: Title = 'h3', ...event }: EventCardProps) {
  return (
    <article className="tonight-card event">
      <Poster src={event.poster} large={event.posterLarge} first={event.first} title={event.title} />
      <div>
        <p className="event-when mt-0">{event.when}</p>
        <Title className="event-title">
          <Anchor className="cover" href={event.href}>
            {event.title}
          </Anchor>
        </Title>
        <p className="event-where">{event.where}</p>
        <PriceLine {...event} />
      </div>
    </article>
  );
}

function PriceLine({ price, left, out, freeFood }: EventCardProps) {
  return (
    <p className="event-price">
      {out ? <span className="out">{out}</span> : <span>{price}</span>}
      {!out && left && <span className="left">{left}</span>}
      {freeFood && <FreeFood />}
    </p>
  );
}

/** « à partir de 8 € », the figure in bold. */
export function PriceFrom({ price }: { price: string }) {
  const t = useTranslations('ui');
  return t.rich('priceFrom', { price, b: (text) => <b>{text}</b> });
}
