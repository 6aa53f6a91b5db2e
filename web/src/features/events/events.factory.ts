import type { EditorEvent } from '@estrade/api/events-shapes';

export function anEvent(given: Partial<EditorEvent> = {}): EditorEvent {
  return {
    id: '019a9d2c-0000-7000-8000-000000000001',
    organizationId: '019a9d2c-0000-7000-8000-000000000002',
    slug: 'bal-folk',
    title: 'Bal folk',
    summary: 'On danse.',
    description: '',
    category: 'concert',
    kind: null,
    labels: [],
    language: 'fr',
    visibility: 'public',
    capacity: null,
    food: null,
    currency: 'EUR',
    status: 'draft',
    revision: 3,
    dates: [],
    pictures: [],
    invitationKey: 'k'.repeat(22),
    missing: [],
    acts: ['submit', 'archive'],
    reason: null,
    savedAt: '2026-11-20T13:32:00Z',
    source: null,
    ...given,
  };
}

export function aDate(given: Partial<EditorEvent['dates'][number]> = {}): EditorEvent['dates'][number] {
  return {
    id: '019a9d2c-0000-7000-8000-000000000003',
    startsAt: '2027-06-26T20:00',
    endsAt: '2027-06-27T02:00',
    doorsAt: '2027-06-26T19:30',
    zone: 'Europe/Paris',
    place: {
      name: 'Halle aux Lumières',
      address: '4 quai Rambaud',
      city: 'Lyon',
      postcode: '69009',
      country: 'FR',
      lat: 45.77,
      lng: 4.8,
    },
    onlineUrl: null,
    status: 'scheduled',
    ...given,
  };
}
