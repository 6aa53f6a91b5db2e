'use client';

import { useLocale, useTranslations } from 'next-intl';
import { formatDay } from '@/kit/format';
import { Button } from '@/ui/button';
import { Empty, Loading, Skeleton } from '@/ui/feedback';
import type { Shelf } from './use-slots';

interface NothingFreeProps {
  shelf: Shelf;
  looking: boolean;
  /** The next free day, when one is known. */
  next: string | null;
  onNext: (day: string) => void;
  more: (() => void) | null;
}

/** Nothing on this day or in this month: where something is, or how to look further. */
export function NothingFree({ shelf, looking, next, onNext, more }: NothingFreeProps) {
  const [t, locale] = [useTranslations('booking.picker'), useLocale()];
  if (looking) return <LoadingTimes />;
  const day = next && formatDay({ at: `${next}T12:00:00Z`, zone: 'UTC' }, locale, 'long');
  const act = next ? (
    <Button onClick={() => onNext(next)}>{t('goToNext', { day: day ?? '' })}</Button>
  ) : (
    more && <Button onClick={more}>{t('lookFurther')}</Button>
  );
  return (
    <Empty title={t(next ? 'noneThisMonth' : 'none')} actions={act}>
      {next
        ? undefined
        : t('noneText', { until: formatDay({ at: new Date(shelf.until).toISOString(), zone: 'UTC' }, locale, 'long') })}
    </Empty>
  );
}

export function LoadingTimes() {
  const t = useTranslations('booking.picker');
  return (
    <Loading label={t('loading')}>
      <div className="slots">
        {Array.from({ length: 6 }, (_, index) => (
          <Skeleton key={index} shape="block" width="100%" height="60px" />
        ))}
      </div>
    </Loading>
  );
}
