import { useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import type { Fullness } from './fullness';

/** How full it is: sold, on the way to being sold, free. */
export function Gauge({ capacity, sold, held, left }: Fullness) {
  const t = useTranslations('today');
  const part = (count: number) => ({ '--value': `${capacity ? (100 * count) / capacity : 0}%` }) as CSSProperties;
  return (
    <div className="gauge" role="img" aria-label={t('gauge', { sold, held, left })}>
      <span style={part(sold)} />
      <span className="is-held" style={part(held)} />
    </div>
  );
}
