import type { TradePack } from '../trade-pack.ts';

export const events: TradePack = {
  id: 'events',
  name: { fr: 'Événements', en: 'Events' },
  vocabulary: {
    provider: { one: { fr: 'organisateur', en: 'organizer' }, many: { fr: 'organisateurs', en: 'organizers' } },
    client: { one: { fr: 'participant', en: 'attendee' }, many: { fr: 'participants', en: 'attendees' } },
    offer: { one: { fr: 'événement', en: 'event' }, many: { fr: 'événements', en: 'events' } },
  },
};
