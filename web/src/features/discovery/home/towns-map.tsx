import { getTranslations } from 'next-intl/server';
import { Anchor } from '@/kit/i18n/anchor';
import { readOutline } from '@/kit/map/outline';
import { frameOf, placed } from '@/kit/map/projection';
import { searchHref } from '../search-address';
import type { LivelyTown } from './towns';

/** A map of links, drawn on the server: no script, no network. A town that would cover a livelier one is left to the live map. */
export async function TownsMap({ towns }: { towns: readonly LivelyTown[] }) {
  const [t, land] = [await getTranslations('discovery.home'), await readOutline()];
  const frame = frameOf(towns, { width: 640, height: 480, narrowest: 6 });
  return (
    <nav className="map towns-map" aria-label={t('mapLabel')}>
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} preserveAspectRatio="none" aria-hidden="true">
        <path className="land" d={land.map((ring) => frame.path(ring)).join('')} />
      </svg>
      {placed(towns, frame).map(({ name, count, lat, lng, x, y }) => (
        <Anchor
          key={name}
          className="pin-map"
          style={{ left: `${x}%`, top: `${y}%` }}
          href={searchHref({ where: name, point: { lat, lng } })}
        >
          {name}
          <span className="count num">
            {count} <span className="visually-hidden">{t('townCount', { count })}</span>
          </span>
        </Anchor>
      ))}
    </nav>
  );
}
