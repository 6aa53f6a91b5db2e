'use client';

import { useLocale, useTranslations } from 'next-intl';
import { formatDay, formatMoney } from '@/kit/format';
import { Button, ButtonLink } from '@/ui/button';
import { usePurchase } from './purchase';
import { isBuyable } from './sale';

/** On a phone the next step stays under the thumb: to the places, then to the checkout. */
export function BuyBar() {
  const [t, locale] = [useTranslations('event-page.buy'), useLocale()];
  const { date, standing, total, offer, sold, hold, busy } = usePurchase();
  if (!date || !isBuyable(standing(date).sale)) return null;
  const money = (amount: number) => formatMoney({ amount, currency: offer.currency }, locale, 'auto');
  const place = [date.place?.city, formatDay({ at: date.startInstant, zone: date.zone }, locale)]
    .filter(Boolean)
    .join(', ');
  return (
    <div className="buybar" role="region" aria-label={t('bar')}>
      {total.count === 0 ? (
        <div>
          <CheapestPrice cheapest={Math.min(...sold.map(({ type }) => type.price.amount))} money={money} />
          <span className="small muted block">{place}</span>
        </div>
      ) : (
        <div>
          <b className="num">{total.total === 0 ? t('free') : money(total.total)}</b>{' '}
          <span className="small muted">{t('forCount', { count: total.count })}</span>
          <span className="small muted block">{place}</span>
        </div>
      )}
      {total.count === 0 ? (
        <ButtonLink size="lg" href="#buy">
          {t('choose')}
        </ButtonLink>
      ) : (
        <Button size="lg" busy={busy} onClick={() => void hold()}>
          {t('keepShort')}
        </Button>
      )}
    </div>
  );
}

function CheapestPrice({ cheapest, money }: { cheapest: number; money: (amount: number) => string }) {
  const t = useTranslations('event-page');
  return <b className="num">{cheapest === 0 ? t('facts.free') : t('facts.from', { price: money(cheapest) })}</b>;
}
