import { useLocale, useTranslations } from 'next-intl';
import { formatDay, formatMoney, formatRelative, formatTime } from '@/kit/format';
import { SoftLink } from '@/kit/i18n/soft-link';
import { asWritten } from '@/kit/zoned';
import { Icon } from '@/ui/icon';
import { Picture } from '@/ui/picture';
import { Panel } from '@/ui/workspace';
import { fullnessOf, type Fullness } from './fullness';
import { Gauge } from './gauge';
import type { Coming } from './read-today';

interface NextPanelProps {
  coming: Coming;
  now: string;
  base: string;
}

/** The event that comes first, large: how many come, what is left, what it has brought. */
export function NextPanel({ coming: { event, inventory, sales }, now, base }: NextPanelProps) {
  const [t, locale] = [useTranslations('today'), useLocale()];
  const places = fullnessOf(inventory);
  const day = sales.days.at(-1);
  const href = `${base}/events/${event.id}`;
  return (
    <Panel
      title={t('next')}
      foot={
        <>
          <SoftLink className="link" href={`${href}/sales`}>
            {t('seeSales')} <Icon name="chevron-right" size="sm" />
          </SoftLink>
          <SoftLink className="link" href={`${href}/door`}>
            <Icon name="scan-line" size="sm" /> {t('openDoor')}
          </SoftLink>
        </>
      }
    >
      <div className="pad live-event pt-1!">
        <Poster event={event} />
        <div>
          <h3>
            <SoftLink className="no-underline" href={href}>
              {event.title}
            </SoftLink>
          </h3>
          <When event={event} now={now} />
        </div>
        <div className="wide stack gap-2">
          <Big event={event} places={places} />
          <p className="small muted">
            {t('figures', { held: places.held, today: day?.tickets ?? 0 })}
            <b className="strong num">{formatMoney(sales.allTime.gross, locale, 'always')}</b>
          </p>
        </div>
      </div>
    </Panel>
  );
}

function Poster({ event: { picture } }: Pick<Coming, 'event'>) {
  if (!picture) return <span className="thumb-poster thumb-none" aria-hidden="true" />;
  return (
    <Picture className="thumb-poster" src={picture.src['320']} width={picture.width} height={picture.height} alt="" />
  );
}

function When({ event: { next }, now }: Pick<Coming, 'event'> & { now: string }) {
  const locale = useLocale();
  if (!next) return null;
  const start = asWritten(next.startsAt);
  return (
    <>
      <p className="muted">
        <span className="sentence-case inline-block">
          {formatDay(start, locale, 'long')}, {formatTime(start, locale)}
        </span>
        <br />
        {[next.place?.name, next.place?.city].filter(Boolean).join(', ')}
      </p>
      <p className="strong t-warm">{formatRelative(next.startInstant, new Date(now), locale)}</p>
    </>
  );
}

function Big({ event, places }: { event: Coming['event']; places: Fullness }) {
  const t = useTranslations('today');
  if (places.capacity === 0) return <p className="big">{t('sold', { sold: event.sold })}</p>;
  return (
    <>
      <p className="between">
        <span className="big">{places.sold}</span>
        <span className="muted">{t('left', { capacity: places.capacity, left: places.left })}</span>
      </p>
      <Gauge {...places} />
    </>
  );
}
