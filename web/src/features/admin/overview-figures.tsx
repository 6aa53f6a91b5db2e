import { getLocale, getTranslations } from 'next-intl/server';
import { formatMoney, formatNumber, formatRelative } from '@/kit/format';
import { renderedAt } from '@/kit/rendered-at';
import { Figures, Stat } from '@/ui/card';
import { earnedOf } from './earnings';
import { EARNING_DAYS, type Overview } from './read-overview';

/** What waits, what was earned, and whether the house is sound. A figure that cannot be read shows a dash. */
export function OverviewFigures({ overview }: { overview: Overview }) {
  return (
    <div className="figures-wide">
      <Figures>
        <Waiting overview={overview} />
        <Earned commissions={overview.commissions} />
        <Books examination={overview.examination} />
        <LastBackup backups={overview.backups} />
      </Figures>
    </div>
  );
}

async function Waiting({ overview: { cases, reviews } }: { overview: Overview }) {
  const [t, locale] = [await getTranslations('admin.figures'), await getLocale()];
  const oldest = cases.items[0]?.submittedAt;
  const note = oldest ? t('casesSince', { since: formatRelative(oldest, renderedAt(), locale) }) : t('casesNone');
  return (
    <>
      <Stat label={t('cases')} value={countOf(cases, locale)} note={note} />
      <Stat label={t('reviews')} value={reviews ? countOf(reviews, locale) : '–'} note={t('reviewsNote')} />
    </>
  );
}

async function Earned({ commissions }: Pick<Overview, 'commissions'>) {
  const [t, locale] = [await getTranslations('admin.figures'), await getLocale()];
  const [earned] = earnedOf(commissions?.items ?? []);
  const money = (amount: number | undefined) =>
    earned && amount !== undefined ? formatMoney({ amount, currency: earned.currency }, locale, 'always') : '–';
  const days = EARNING_DAYS;
  return (
    <>
      <Stat
        label={t('volume', { days })}
        value={money(earned?.volume)}
        note={t('volumeNote', { count: earned?.payments ?? 0 })}
      />
      <Stat label={t('earned', { days })} value={money(earned?.net)} note={t('earnedNote')} />
    </>
  );
}

async function Books({ examination }: Pick<Overview, 'examination'>) {
  const t = await getTranslations('admin.figures');
  if (!examination) return <Stat label={t('books')} value="–" />;
  const { findings } = examination;
  const right = findings.every(({ ok }) => ok);
  return (
    <Stat
      label={t('books')}
      value={t(right ? 'booksRight' : 'booksWrong')}
      note={t('booksNote', { count: findings.length })}
    />
  );
}

async function LastBackup({ backups }: Pick<Overview, 'backups'>) {
  const [t, locale] = [await getTranslations('admin.figures'), await getLocale()];
  const last = backups?.items[0];
  if (!last) return <Stat label={t('backup')} value="–" note={t('backupNone')} />;
  return (
    <Stat
      label={t('backup')}
      value={formatRelative(last.takenAt, renderedAt(), locale)}
      note={t(last.verifiedAt ? 'backupVerified' : 'backupUnverified')}
    />
  );
}

function countOf({ items, next }: { items: readonly unknown[]; next: string | null }, locale: string): string {
  return next === null ? formatNumber(items.length, locale) : `${formatNumber(items.length, locale)}+`;
}
