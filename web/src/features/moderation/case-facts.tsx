import type { Event } from '@estrade/api/events-shapes';
import { getLocale, getTranslations } from 'next-intl/server';
import { formatMoney, formatNumber } from '@/kit/format';
import { Sum } from '@/ui/disclosure';
import { Moment } from '@/ui/moment';

/** When, where, for whom, for how much. */
export async function CaseFacts({ event }: { event: Event }) {
  const [t, locale] = [await getTranslations('moderation'), await getLocale()];
  const { dates, capacity, fromPrice, currency, visibility, language, food } = event;
  const price = fromPrice === null ? t('noTickets') : formatMoney({ amount: fromPrice, currency }, locale);
  const shown = dates.slice(0, 5);
  const facts = [
    [t('facts.price'), fromPrice === 0 ? t('free') : price],
    [t('facts.places'), capacity === null ? t('noLimit') : formatNumber(capacity, locale)],
    [t('facts.visibility'), t(`visibility.${visibility}`)],
    [t('facts.language'), t(`language.${language}`)],
    ...(food ? [[t('facts.food'), food.offer]] : []),
  ];
  return (
    <section className="stack gap-3" aria-labelledby="case-facts">
      <h3 className="h4" id="case-facts">
        {t('facts.title')}
      </h3>
      <ul className="stack gap-2">
        {shown.map(({ id, startInstant, zone, place, online }) => (
          <li key={id}>
            <b className="event-when">
              <Moment at={startInstant} zone={zone} form="long" />
            </b>
            <span className="block small muted">
              {online ? t('online') : [place?.name, place?.address, place?.city].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
        {dates.length > shown.length && (
          <li className="small muted">{t('moreDates', { count: dates.length - shown.length })}</li>
        )}
      </ul>
      <Sum lines={facts.map(([label, value]) => ({ label, value }))} />
    </section>
  );
}
