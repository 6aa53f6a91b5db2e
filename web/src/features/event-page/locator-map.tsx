import { getTranslations } from 'next-intl/server';
import { readOutline, readTowns } from '@/kit/map/outline';
import { frameOf, placed } from '@/kit/map/projection';

const degrees = 1.6;
const named = 9;
/** What the pin covers, in per cent of the map. */
const pin = { width: 18, height: 12 };

/** Where the place lies among the towns around it: drawn on the server, without network or script. */
export async function LocatorMap({ name, lat, lng }: { name: string; lat: number; lng: number }) {
  const [t, land, towns] = [await getTranslations('event-page.place'), await readOutline(), await readTowns()];
  const frame = frameOf([{ lat, lng }], { width: 640, height: 300, narrowest: degrees });
  const here = frame.at({ lat, lng });
  const near = towns.filter((town) => Math.abs(town.lat - lat) < degrees && Math.abs(town.lng - lng) < degrees);
  const around = placed(near, frame, named).filter(
    ({ x, y }) => Math.abs(x - here.x) > pin.width || Math.abs(y - here.y + pin.height / 2) > pin.height,
  );
  return (
    <div className="map towns-map locator" role="img" aria-label={t('map', { name })}>
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} preserveAspectRatio="none" aria-hidden="true">
        <path className="land" d={land.map((ring) => frame.path(ring)).join('')} />
      </svg>
      {around.map((town) => (
        <span key={`${town.name}${town.x}`} className="town-name" style={{ left: `${town.x}%`, top: `${town.y}%` }}>
          {town.name}
        </span>
      ))}
      <span className="pin-map" style={{ left: `${here.x}%`, top: `${here.y}%` }}>
        {name}
      </span>
    </div>
  );
}
