import type { TradePack } from '../trade-pack.ts';

export const events: TradePack = {
  id: 'events',
  name: { fr: 'Événements', en: 'Events' },
  vocabulary: {
    provider: { one: { fr: 'organisateur', en: 'organizer' }, many: { fr: 'organisateurs', en: 'organizers' } },
    client: { one: { fr: 'participant', en: 'attendee' }, many: { fr: 'participants', en: 'attendees' } },
    offer: { one: { fr: 'événement', en: 'event' }, many: { fr: 'événements', en: 'events' } },
  },
  serviceKinds: [
    { slug: 'concert-prive', name: { fr: 'Concert et animation', en: 'Concert and entertainment' } },
    { slug: 'son-et-lumiere', name: { fr: 'Son et lumière', en: 'Sound and light' } },
    { slug: 'location-de-salle', name: { fr: 'Location de salle', en: 'Venue hire' } },
    { slug: 'organisation', name: { fr: 'Organisation d’événement', en: 'Event planning' } },
  ],
};
