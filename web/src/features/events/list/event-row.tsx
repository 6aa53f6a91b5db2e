import type { ProgrammeLine } from '@estrade/api/events-shapes';
import { useLocale, useTranslations } from 'next-intl';
import { formatMoment } from '@/kit/format';
import { asWritten } from '@/kit/zoned';
import { Badge } from '@/ui/badge';
import { ButtonLink } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { Picture } from '@/ui/picture';
import { Row } from '@/ui/workspace';
import { toneOf } from '../status';
import { RowActs } from './row-acts';

/** One event of the list: poster, title, state, when and where, how many tickets are sold. */
export function EventRow({ event, base, operator }: { event: ProgrammeLine; base: string; operator: boolean }) {
  const t = useTranslations('events');
  const href = `${base}/events/${event.id}`;
  return (
    <Row
      lead={<Thumb event={event} />}
      title={event.title.trim() || t('untitled')}
      href={operator ? `${href}/participants` : href}
      badge={<Badge tone={toneOf(event.status)}>{t(`status.${event.status}`)}</Badge>}
      meta={<Meta event={event} />}
      end={
        operator ? (
          <ButtonLink soft size="sm" variant="secondary" icon="users" href={`${href}/participants`}>
            {t('list.participants')}
          </ButtonLink>
        ) : (
          <>
            <Sold event={event} />
            <RowActs event={event} base={base} />
          </>
        )
      }
    />
  );
}

function Thumb({ event: { picture } }: { event: ProgrammeLine }) {
  if (!picture)
    return (
      <span className="thumb-row thumb-none">
        <Icon name="image" />
      </span>
    );
  return (
    <Picture className="thumb-row" src={picture.src['320']} width={picture.width} height={picture.height} alt="" />
  );
}

function Meta({ event: { next, dates, status, reason } }: { event: ProgrammeLine }) {
  const [t, locale] = [useTranslations('events'), useLocale()];
  const more = dates > 1 && t('list.moreDates', { count: dates - 1 });
  const line = next
    ? [formatMoment(asWritten(next.startsAt), locale, 'numeric'), more, whereOf(next) ?? t('dates.online')]
    : [t('list.noDate')];
  return (
    <>
      {line.filter(Boolean).join(' · ')}
      {status === 'changes_requested' && reason && <span className="block t-bad">{t('stage.quote', { reason })}</span>}
    </>
  );
}

function whereOf({ place }: NonNullable<ProgrammeLine['next']>): string | null {
  return place ? (place.city ?? place.name) : null;
}

function Sold({ event: { sold, availability, status } }: { event: ProgrammeLine }) {
  const t = useTranslations('events.list');
  if (status !== 'published' && sold === 0) return null;
  return (
    <span>
      <b>{t('sold', { sold })}</b>
      {(availability === 'sold_out' || availability === 'few') && (
        <small className="t-warm">{t(`availability.${availability}`)}</small>
      )}
    </span>
  );
}
