'use client';

import type { EditorEvent } from '@estrade/api/events-shapes';
import type { Inventory } from '@estrade/api/ticketing-inventory';
import { useLocale, useTranslations } from 'next-intl';
import { formatMoney } from '@/kit/format';
import { ButtonLink } from '@/ui/button';
import { Notice } from '@/ui/feedback';
import { unsoldPrices } from './unsold-prices';
import { useDesk } from './use-desk';

/** What the file said of the price, and where it says more: the prices become ticket types with one gesture. */
export function SourceNotice({ inventory, base }: { inventory: Inventory; base: string }) {
  const [t, locale] = [useTranslations('events.source'), useLocale()];
  const { event } = useDesk();
  const { source } = event;
  if (!source) return null;
  const { price, link, picture } = source;
  if (!price && !link && !picture) return null;
  return (
    <Notice
      tone="accent"
      icon="upload"
      title={t('title')}
      actions={unsoldPrices(source, inventory).map(({ amount, currency }) => (
        <ButtonLink
          soft
          key={amount}
          size="sm"
          variant="secondary"
          icon="plus"
          href={`${base}/events/${event.id}/tickets?price=${amount}`}
        >
          {amount === 0 ? t('makeFree') : t('make', { price: formatMoney({ amount, currency }, locale) })}
        </ButtonLink>
      ))}
    >
      {price && <p>{t('price', { price })}</p>}
      <Elsewhere source={source} />
    </Notice>
  );
}

/** Addresses of the file: looked at, never fetched. */
function Elsewhere({ source: { link, picture } }: { source: NonNullable<EditorEvent['source']> }) {
  const t = useTranslations('events.source');
  if (!link && !picture) return null;
  return (
    <p className="cluster">
      {link && (
        <a className="link" href={link} target="_blank" rel="noreferrer">
          {t('link')}
        </a>
      )}
      {picture && (
        <a className="link" href={picture} target="_blank" rel="noreferrer">
          {t('picture')}
        </a>
      )}
    </p>
  );
}
