import { useLocale, useTranslations } from 'next-intl';
import { formatMoney, formatMoment } from '@/kit/format';
import { asWritten } from '@/kit/zoned';
import { Picture } from '@/ui/picture';
import { Panel, Row, RowIcon, Rows } from '@/ui/workspace';
import { fullnessOf } from './fullness';
import { Gauge } from './gauge';
import type { Coming } from './read-today';

/** The events after the next one, with how they sell. */
export function ComingPanel({ coming, base }: { coming: readonly Coming[]; base: string }) {
  const t = useTranslations('today');
  return (
    <Panel title={t('coming')} more={{ href: `${base}/events?view=upcoming`, label: t('all') }}>
      <Rows>
        {coming.map((one) => (
          <ComingRow key={one.event.id} coming={one} base={base} />
        ))}
      </Rows>
    </Panel>
  );
}

function ComingRow({ coming: { event, inventory, sales }, base }: { coming: Coming; base: string }) {
  const [t, locale] = [useTranslations('today'), useLocale()];
  const places = fullnessOf(inventory);
  const { next, picture } = event;
  const line = next && [formatMoment(asWritten(next.startsAt), locale), next.place?.city].filter(Boolean).join(' · ');
  return (
    <Row
      lead={
        picture ? (
          <Picture
            className="thumb-row"
            src={picture.src['320']}
            width={picture.width}
            height={picture.height}
            alt=""
          />
        ) : (
          <RowIcon name="ticket" />
        )
      }
      title={event.title}
      href={`${base}/events/${event.id}/sales`}
      meta={line}
      end={
        <span className="coming-figures">
          <b>
            {places.capacity > 0
              ? t('of', { sold: places.sold, capacity: places.capacity })
              : t('sold', { sold: event.sold })}
          </b>
          {places.capacity > 0 && <Gauge {...places} />}
          <small>{formatMoney(sales.allTime.gross, locale)}</small>
        </span>
      }
    />
  );
}
