import type { Event, Place } from '@estrade/api/events-shapes';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { Icon } from '@/ui/icon';
import { iconNames } from '@/ui/icon-names';
import { Notice } from '@/ui/feedback';
import { LocatorMap } from './locator-map';

interface Label {
  name: string;
  icon: string | null;
}

/** Where it is: a small map, address, the way there, and what the place allows. A tour lists its places. */
export async function PlaceSection({ event, labels }: { event: Event; labels: readonly Label[] }) {
  const t = await getTranslations('event-page.place');
  const coming = event.dates.filter(({ phase }) => phase !== 'past');
  const places = placesOf(coming.length > 0 ? coming : event.dates);
  const online = coming.some((date) => date.online);
  return (
    <>
      {online && (
        <section aria-labelledby="online">
          <h2 className="h3 mb-4" id="online">
            {t('online')}
          </h2>
          <Notice icon="video">{t('onlineText')}</Notice>
        </section>
      )}
      {places.length === 1 && places.map((place) => <OnePlace key={keyOf(place)} place={place} labels={labels} />)}
      {places.length > 1 && (
        <section aria-labelledby="places-of">
          <h2 className="h3 mb-4" id="places-of">
            {t('several')}
          </h2>
          <dl className="facts event-facts">
            {places.map((place) => (
              <Address key={keyOf(place)} place={place} title={place.name ?? place.city ?? ''} />
            ))}
            <Labels labels={labels} />
          </dl>
        </section>
      )}
    </>
  );
}

async function OnePlace({ place, labels }: { place: Place; labels: readonly Label[] }) {
  const t = await getTranslations('event-page.place');
  const name = place.name ?? place.city ?? '';
  return (
    <section aria-labelledby="place">
      <h2 className="h3 mb-4" id="place">
        {t('title', { name })}
      </h2>
      {place.lat !== null && place.lng !== null && <LocatorMap name={name} lat={place.lat} lng={place.lng} />}
      <dl className="facts event-facts mt-4">
        <Address place={place} title={place.address ?? name} />
        <Labels labels={labels} />
      </dl>
    </section>
  );
}

function Address({ place, title }: { place: Place; title: string }) {
  const t = useTranslations('event-page.place');
  const { name, address, postcode, city, lat, lng } = place;
  const lines = [title === address ? null : address, [postcode, city].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');
  return (
    <div>
      <Icon name="map-pin" />
      <dt>{title}</dt>
      <dd>
        {lines}
        {lat !== null && lng !== null && (
          <a className="link way-there" href={directions(lat, lng)} rel="noopener">
            {t('directions')}
            <span className="visually-hidden"> {name ?? city}</span>
          </a>
        )}
      </dd>
    </div>
  );
}

function Labels({ labels }: { labels: readonly Label[] }) {
  return labels.map(({ name, icon }) => (
    <div key={name}>
      <Icon name={iconNames.find((one) => one === icon) ?? 'tag'} />
      <dt>{name}</dt>
    </div>
  ));
}

function placesOf(dates: Event['dates']): Place[] {
  return [...new Map(dates.flatMap(({ place }) => (place ? [[keyOf(place), place] as const] : []))).values()];
}

function keyOf({ name, address, city }: Place): string {
  return [name, address, city].filter(Boolean).join('-');
}

function directions(lat: number, lng: number): string {
  return `https://www.openstreetmap.org/directions?to=${lat},${lng}#map=16/${lat}/${lng}`;
}
