import { useLocale, useTranslations } from 'next-intl';
import { formatTime, isWholeDays } from '@/kit/format';
import { SoftLink } from '@/kit/i18n/soft-link';
import { Panel } from '@/ui/workspace';
import type { Booked } from './read-booked';

/** Who comes today, in order. */
export function DayPanel({ day, base }: { day: NonNullable<Booked['day']>; base: string }) {
  const [t, locale] = [useTranslations('today.day'), useLocale()];
  const { bookings, zone } = day;
  return (
    <Panel title={t('title')} count={bookings.length} more={{ href: `${base}/calendar`, label: t('all') }}>
      {bookings.length === 0 && <p className="pad muted">{t('free')}</p>}
      {bookings.map(({ id, title, client, startsAt, endsAt, state }) => (
        <div key={id} className={`day-line ${state === 'confirmed' ? '' : 'is-warm'}`}>
          <time dateTime={startsAt}>
            {isWholeDays({ startsAt, endsAt, zone }) ? t('whole') : formatTime({ at: startsAt, zone }, locale)}
          </time>
          <span />
          <p>
            <b>
              <SoftLink className="link" href={`${base}/calendar?booking=${id}`}>
                {client?.name ?? t('somebody')}
              </SoftLink>
            </b>
            <small>
              {title}
              {!isWholeDays({ startsAt, endsAt, zone }) &&
                ` · ${t('until', { time: formatTime({ at: endsAt, zone }, locale) })}`}
            </small>
          </p>
        </div>
      ))}
    </Panel>
  );
}
