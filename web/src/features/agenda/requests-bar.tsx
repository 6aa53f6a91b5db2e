import { useLocale, useTranslations } from 'next-intl';
import { formatRelative, formatSpan } from '@/kit/format';
import { SoftLink } from '@/kit/i18n/soft-link';
import { toWall } from '@/kit/zoned';
import { Icon } from '@/ui/icon';
import type { Read } from './read-agenda';
import { hrefOf } from './view';

/** Who waits for an answer, the most pressing first: above the days, whichever they are. */
export function RequestsBar({ read: { requests, view, agenda }, base }: { read: Read; base: string }) {
  const [t, locale] = [useTranslations('agenda.requests'), useLocale()];
  const now = new Date(agenda.now);
  return (
    <section className="cal-asked" aria-label={t('label')}>
      <p className="strong">
        <Icon name="hourglass" size="sm" /> {t('count', { count: requests.length })}
      </p>
      <ul>
        {requests.map(({ id, title, client, startsAt, endsAt, zone, expiresAt }) => (
          <li key={id}>
            <SoftLink
              href={hrefOf(base, { ...view, on: toWall(startsAt, agenda.zone).slice(0, 10), booking: id })}
              aria-current={view.booking === id ? 'true' : undefined}
            >
              <b>{client?.name ?? t('somebody')}</b>
              <span>
                {title} · {formatSpan({ startsAt, endsAt, zone }, locale)}
              </span>
              {expiresAt && <small>{t('until', { when: formatRelative(expiresAt, now, locale) })}</small>}
            </SoftLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
