import { useLocale, useTranslations } from 'next-intl';
import { formatMoment, formatSpan } from '@/kit/format';
import { Badge } from '@/ui/badge';
import { ButtonLink } from '@/ui/button';
import { Row, RowIcon } from '@/ui/workspace';
import type { Request } from './read-booked';

/** Somebody would like to book, and waits. */
export function RequestRow({ request, base }: { request: Request; base: string }) {
  const [t, locale] = [useTranslations('today'), useLocale()];
  const { id, title, client, startsAt, endsAt, zone, expiresAt } = request;
  const href = `${base}/calendar?booking=${id}`;
  return (
    <Row
      lead={<RowIcon name="calendar-clock" tone="warm" />}
      title={t('request.title', { name: client?.name ?? t('request.somebody'), title: title ?? '' })}
      href={href}
      badge={
        expiresAt && (
          <Badge tone="warn">{t('request.until', { when: formatMoment({ at: expiresAt, zone }, locale) })}</Badge>
        )
      }
      meta={formatSpan({ startsAt, endsAt, zone }, locale, 'long')}
      end={
        <ButtonLink soft size="sm" href={href}>
          {t('request.act')}
        </ButtonLink>
      }
    />
  );
}
