'use client';

import type { Inventory } from '@estrade/api/ticketing-inventory';
import { useLocale, useTranslations } from 'next-intl';
import { formatMoney, formatMoment } from '@/kit/format';
import { asWritten } from '@/kit/zoned';
import { ButtonLink } from '@/ui/button';
import { FreeFood } from '@/ui/badge';
import { PriceFrom } from '@/ui/event-card';
import { Icon } from '@/ui/icon';
import { Picture } from '@/ui/picture';
import { useDesk } from './use-desk';

/** The event as people will meet it, while it is written. */
export function Preview({ inventory }: { inventory: Inventory }) {
  const t = useTranslations('events.preview');
  const { event, draft } = useDesk();
  const cover = event.pictures[0];
  return (
    <>
      <h2 className="h4">{t('title')}</h2>
      <article className="preview">
        <div className="preview-poster">
          {cover ? (
            <Picture src={cover.src['640']} width={cover.width} height={cover.height} alt="" />
          ) : (
            <span className="preview-none">
              <Icon name="image" size="lg" />
              {t('noPicture')}
            </span>
          )}
        </div>
        <div className="pad">
          <When />
          <h3>{draft.title.trim() || t('untitled')}</h3>
          <Where />
          <p className="clamp-3">{draft.summary || t('noSummary')}</p>
          <p className="between">
            <Price inventory={inventory} />
            {draft.food && <FreeFood />}
          </p>
        </div>
      </article>
      <p className="help">{t('help')}</p>
      <ButtonLink
        variant="secondary"
        size="sm"
        icon="eye"
        href={`/events/${event.slug}`}
        target="_blank"
        rel="noopener"
      >
        {t('wholePage')}
      </ButtonLink>
    </>
  );
}

function When() {
  const [t, locale] = [useTranslations('events.preview'), useLocale()];
  const { draft } = useDesk();
  const [first] = draft.dates;
  if (!first) return <p className="event-when mt-0">{t('noDate')}</p>;
  const more = draft.dates.length - 1;
  return (
    <p className="event-when mt-0">
      {formatMoment(asWritten(first.startsAt), locale)}
      {more > 0 && ` ${t('moreDates', { count: more })}`}
    </p>
  );
}

function Where() {
  const t = useTranslations('events.preview');
  const { draft } = useDesk();
  const [first] = draft.dates;
  const place = first?.place;
  const text = place ? [place.name, place.city].filter(Boolean).join(', ') : first?.onlineUrl ? t('online') : '';
  return <p className="muted">{text || t('noPlace')}</p>;
}

function Price({ inventory: { ticketTypes, currency } }: { inventory: Inventory }) {
  const [t, locale] = [useTranslations('events.preview'), useLocale()];
  const prices = ticketTypes.filter(({ archived, hidden }) => !archived && !hidden).map(({ price }) => price.amount);
  if (prices.length === 0) return <span className="muted">{t('noTickets')}</span>;
  const lowest = Math.min(...prices);
  if (lowest === 0) return <b>{t('free')}</b>;
  const price = formatMoney({ amount: lowest, currency }, locale);
  return <span>{prices.length > 1 ? <PriceFrom price={price} /> : <b>{price}</b>}</span>;
}
