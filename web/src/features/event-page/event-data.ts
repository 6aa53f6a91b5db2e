import { urlOf } from '@estrade/api/client';
import { events } from '@estrade/api/events';
import type { Event, EventDate, Place } from '@estrade/api/events-shapes';
import type { Offer } from '@estrade/api/ticketing-offer';
import { fractionDigits } from '@/kit/format';
import type { Locale } from '@/kit/i18n/locales';
import { absolute } from '@/kit/seo';
import { siteOrigin } from '@/kit/site';
import { standingOf, type DateSale } from './sale';

/** At most so many dates are told to search engines: they read the others on the page. */
const told = 20;

/** schema.org: each date is an event of its own, with what can be bought for it, and the way to the page. */
export function eventData(
  { event, offer, crumbs }: { event: Event; offer: Offer; crumbs: readonly { label: string; path: string }[] },
  locale: Locale,
): object {
  const coming = event.dates.filter(({ phase }) => phase !== 'past');
  const dates = (coming.length > 0 ? coming : event.dates.slice(-1)).slice(0, told);
  return { '@graph': [...dates.map((date) => dateData(date, { event, offer, locale })), crumbsData(crumbs, locale)] };
}

interface Around {
  event: Event;
  offer: Offer;
  locale: Locale;
}

function dateData(date: EventDate, { event, offer, locale }: Around): object {
  const { sale } = standingOf(date, event, offer);
  const page = absolute(`/events/${event.slug}`, locale);
  return {
    '@type': 'Event',
    name: event.title,
    description: event.summary || undefined,
    url: page,
    image: [
      siteOrigin() + urlOf(events.card, { params: { slug: event.slug }, query: { locale } }),
      ...event.pictures.slice(0, 3).map(({ src }) => absoluteFile(src['1280'])),
    ],
    startDate: offsetTime(date.startInstant, date.zone),
    endDate: offsetTime(date.endInstant, date.zone),
    doorTime: date.doorsAt ?? undefined,
    inLanguage: event.language,
    eventStatus: `https://schema.org/${statuses[sale] ?? 'EventScheduled'}`,
    eventAttendanceMode: `https://schema.org/${attendance(date)}`,
    location: location({ ...date, page }),
    organizer: {
      '@type': 'Organization',
      name: event.organizer.name,
      url: absolute(`/organizations/${event.organizer.handle}`, locale),
    },
    isAccessibleForFree: event.fromPrice === 0,
    offers: offersOf(date, { offer, page }),
  };
}

const statuses: Partial<Record<DateSale, string>> = { cancelled: 'EventCancelled', postponed: 'EventPostponed' };

function attendance({ online, place }: EventDate): string {
  if (!online) return 'OfflineEventAttendanceMode';
  return place ? 'MixedEventAttendanceMode' : 'OnlineEventAttendanceMode';
}

function location({ place, page }: EventDate & { page: string }): object {
  if (!place) return { '@type': 'VirtualLocation', url: page };
  const { name, city, lat, lng } = place;
  const geo = lat === null || lng === null ? undefined : { '@type': 'GeoCoordinates', latitude: lat, longitude: lng };
  return { '@type': 'Place', name: name ?? city ?? undefined, address: addressData(place), geo };
}

function addressData({ address, city, postcode, country }: Place): object {
  const parts = { streetAddress: address, addressLocality: city, postalCode: postcode, addressCountry: country };
  return { '@type': 'PostalAddress', ...Object.fromEntries(Object.entries(parts).filter(([, part]) => part)) };
}

function offersOf(date: EventDate, { offer, page }: { offer: Offer; page: string }): object[] {
  return offer.ticketTypes.flatMap((type) => {
    const on = type.dates.find(({ dateId }) => dateId === date.id);
    if (!on) return [];
    const price = ((type.price.amount + type.fee.amount) / 10 ** fractionDigits(type.price.currency)).toFixed(
      fractionDigits(type.price.currency),
    );
    return [
      {
        '@type': 'Offer',
        name: type.name,
        price,
        priceCurrency: type.price.currency,
        availability: `https://schema.org/${availability(on)}`,
        validFrom: type.salesOpenAt ?? undefined,
        validThrough: type.salesCloseAt ?? undefined,
        url: page,
      },
    ];
  });
}

function availability({ saleState, availability: { level } }: Offer['ticketTypes'][number]['dates'][number]): string {
  if (saleState === 'not_yet') return 'PreOrder';
  if (saleState !== 'on_sale' || level === 'sold_out') return 'SoldOut';
  return level === 'many' ? 'InStock' : 'LimitedAvailability';
}

function crumbsData(crumbs: readonly { label: string; path: string }[], locale: Locale): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ label, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absolute(path, locale),
    })),
  };
}

/** « 2026-11-21T20:30:00+01:00 »: the wall clock there, and how far it is from UTC. */
export function offsetTime(instant: string, zone: string): string {
  const at = new Date(instant);
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
    .format(at)
    .replace(' ', 'T');
  const minutes = Math.round((Date.parse(`${parts}Z`) - at.getTime()) / 60_000);
  const [sign, size] = [minutes < 0 ? '-' : '+', Math.abs(minutes)];
  return `${parts}${sign}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`;
}

// Pictures may lie in a storage of their own.
function absoluteFile(address: string): string {
  return address.startsWith('/') ? siteOrigin() + address : address;
}
