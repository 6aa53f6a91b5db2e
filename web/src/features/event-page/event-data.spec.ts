import type { Event } from '@estrade/api/events-shapes';
import { describe, expect, it } from 'vitest';
import { eventData, offsetTime } from './event-data';
import { aDate, anOffer, aType } from './event-page.factory';

const date = aDate();
const event = {
  id: 'event-1',
  slug: 'les-marees',
  title: 'Les Marées',
  summary: 'Un concert.',
  language: 'fr',
  status: 'published',
  dates: [aDate({ id: 'before', phase: 'past' }), date],
  pictures: [],
  organizer: { id: 'o', handle: 'haute-mer', name: 'Haute Mer', logoUrl: null },
  fromPrice: 3200,
} as unknown as Event;
const crumbs = [{ label: 'Accueil', path: '/' }];

function graph(given: Event, offer = anOffer([aType()])): Record<string, unknown>[] {
  return (eventData({ event: given, offer, crumbs }, 'fr') as { '@graph': Record<string, unknown>[] })['@graph'];
}

describe('what search engines are told', () => {
  it('is each coming date with its offers, then the way to the page', () => {
    const [told, way] = graph(event);
    expect(told).toMatchObject({
      '@type': 'Event',
      startDate: '2099-11-21T20:00:00+01:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: { '@type': 'Place', name: 'Stereolux', address: { addressLocality: 'Nantes' } },
      offers: [{ price: '32.64', priceCurrency: 'EUR', availability: 'https://schema.org/InStock' }],
    });
    expect(way).toMatchObject({ '@type': 'BreadcrumbList', itemListElement: [{ position: 1, name: 'Accueil' }] });
    expect(graph(event)).toHaveLength(2);
  });

  it('says what became of a date', () => {
    expect(graph({ ...event, status: 'cancelled' })[0]?.eventStatus).toBe('https://schema.org/EventCancelled');
    expect(graph({ ...event, dates: [aDate({ phase: 'postponed' })] })[0]?.eventStatus).toBe(
      'https://schema.org/EventPostponed',
    );
  });

  it('gives an online date no address', () => {
    const [told] = graph({ ...event, dates: [aDate({ place: null, online: true })] });
    expect(told).toMatchObject({
      location: { '@type': 'VirtualLocation' },
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    });
  });
});

it('writes an instant as the clock of its zone shows it', () => {
  expect(offsetTime('2026-07-01T18:00:00Z', 'Europe/Paris')).toBe('2026-07-01T20:00:00+02:00');
  expect(offsetTime('2026-12-06T01:00:00Z', 'America/Toronto')).toBe('2026-12-05T20:00:00-05:00');
  expect(offsetTime('2026-12-06T01:00:00Z', 'Asia/Kathmandu')).toBe('2026-12-06T06:45:00+05:45');
});
