import type { Sales } from '@estrade/api/ticketing-sales';
import { getLocale, getTranslations } from 'next-intl/server';
import type { CSSProperties } from 'react';
import { formatNumber } from '@/kit/format';
import { Panel } from '@/ui/workspace';

type Place = Sales['places'][number];

/** How full each date is: sold, being bought, kept back, left. */
export async function SalesPlaces({ sales }: { sales: Sales }) {
  const t = await getTranslations('sales.places');
  return (
    <Panel title={t('title')} pad>
      {sales.places.length === 0 ? (
        <p className="muted">{t('empty')}</p>
      ) : (
        <ul className="stack gap-5">
          {sales.places.map((place) => (
            <PlaceLine key={`${place.dateId ?? ''}${place.name}`} place={place} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

async function PlaceLine({ place }: { place: Place }) {
  const [t, locale] = [await getTranslations('sales.places'), await getLocale()];
  const { name, capacity, sold, held, blocked } = place;
  const left = Math.max(0, capacity - sold - held - blocked);
  const share = (part: number) => ({ '--value': `${capacity === 0 ? 0 : (part / capacity) * 100}%` }) as CSSProperties;
  const parts = [
    t('left', { count: left }),
    ...(held > 0 ? [t('held', { count: held })] : []),
    ...(blocked > 0 ? [t('blocked', { count: blocked })] : []),
  ];
  return (
    <li className="stack gap-1.5">
      <p className="between">
        <b>{name}</b>
        <span className="num nowrap">
          {t('sold', { sold: formatNumber(sold, locale), capacity: formatNumber(capacity, locale) })}
        </span>
      </p>
      <div className="gauge" aria-hidden="true">
        <span style={share(sold)} />
        <span className="is-held" style={share(held)} />
        <span className="is-warm" style={share(blocked)} />
      </div>
      <p className="small muted num">{parts.join(' · ')}</p>
    </li>
  );
}
