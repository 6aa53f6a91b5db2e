'use client';

import type { EventCase } from '@estrade/api/events-staff';
import { useLocale, useTranslations } from 'next-intl';
import { formatMoney, formatRelative } from '@/kit/format';
import { Row, RowIcon, Rows } from '@/ui/workspace';

interface CaseQueueProps {
  cases: readonly EventCase[];
  current: string | null;
  hrefOf: (eventId: string) => string;
  /** When the page was made, so that the ages do not jump while it wakes up. */
  now: string;
}

/** What waits, oldest first: what, whose, how long already, and the first thing to look at. */
export function CaseQueue({ cases, current, hrefOf, now }: CaseQueueProps) {
  const [t, locale] = [useTranslations('moderation'), useLocale()];
  return (
    <Rows>
      {cases.map((one) => (
        <Row
          key={one.id}
          lead={<RowIcon name="ticket" tone={one.signals.length > 0 ? 'warn' : 'accent'} />}
          title={one.title}
          href={hrefOf(one.id)}
          current={one.id === current}
          meta={
            <>
              {[one.organizer.name, priceOf(one, locale, t('free')), ageOf(one, now, locale)]
                .filter(Boolean)
                .join(' · ')}
              {one.signals[0] && <span className="block t-warn">{one.signals[0].detail}</span>}
            </>
          }
        />
      ))}
    </Rows>
  );
}

function priceOf({ fromPrice, currency }: EventCase, locale: string, free: string): string {
  if (fromPrice === null) return '–';
  return fromPrice === 0 ? free : formatMoney({ amount: fromPrice, currency }, locale);
}

function ageOf({ submittedAt }: EventCase, now: string, locale: string): string | null {
  return submittedAt && formatRelative(submittedAt, new Date(now), locale);
}
