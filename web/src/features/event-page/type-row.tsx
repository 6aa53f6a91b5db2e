'use client';

import { useLocale, useTranslations } from 'next-intl';
import { formatMoment, formatMoney } from '@/kit/format';
import { Stepper } from '@/ui/stepper';
import { mostOf, stepped, type SoldType } from './basket';
import { SaleWords } from './dates';
import { usePurchase } from './purchase';

/** One ticket type: name, what it means, price, how many; or why there is none. */
export function TypeRow({ sold }: { sold: SoldType }) {
  const t = useTranslations('event-page.buy');
  const { type } = sold;
  const minimum = type.minPerOrder > 1 && t('min', { count: type.minPerOrder });
  const details = [type.description, minimum].filter(Boolean).join(' · ');
  return (
    <div className="tt">
      <div>
        <p className="strong">{type.name}</p>
        {details && <p className="small muted">{details}</p>}
        <TypeSale sold={sold} />
      </div>
      <div className="tt-end">
        <TypePrice sold={sold} />
        <TypeCount sold={sold} />
      </div>
    </div>
  );
}

function TypePrice({ sold: { type } }: { sold: SoldType }) {
  const [t, locale] = [useTranslations('event-page.buy'), useLocale()];
  return (
    <>
      <span className="strong num">{type.price.amount === 0 ? t('free') : formatMoney(type.price, locale)}</span>
      {type.fee.amount > 0 && (
        <span className="tiny faint num">{t('fee', { fee: formatMoney(type.fee, locale) })}</span>
      )}
    </>
  );
}

function TypeCount({ sold }: { sold: SoldType }) {
  const { quantities, setQuantity, offer } = usePurchase();
  const { type, on } = sold;
  if (on.most === 0) return null;
  const [count, most] = [quantities[type.id] ?? 0, mostOf(sold, quantities, offer)];
  return (
    <Stepper
      label={type.name}
      value={count}
      max={Math.max(count, most)}
      onChange={(asked) => setQuantity(type.id, stepped(count, asked, type.minPerOrder))}
    />
  );
}

/** Said only where this type stands otherwise than the date itself. */
function TypeSale({ sold: { type, on } }: { sold: SoldType }) {
  const [t, locale] = [useTranslations('event-page.sale'), useLocale()];
  const { date } = usePurchase();
  const { level, left } = on.availability;
  if (on.saleState === 'on_sale' && level === 'many') return null;
  if (on.saleState === 'not_yet' && type.salesOpenAt) {
    const when = formatMoment({ at: type.salesOpenAt, zone: date?.zone ?? 'UTC' }, locale);
    return <p className="small muted mt-1">{t('opens', { when })}</p>;
  }
  return (
    <p className="small mt-1">
      <SaleWords standing={{ sale: on.saleState === 'on_sale' ? level : on.saleState, left }} />
    </p>
  );
}
